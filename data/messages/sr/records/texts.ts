import type { texts as english } from '../../en/records/texts';

const both = 'упишите на оба језика, као { "en": "…", "sr": "…" }';
const paragraphs = 'упишите пасусе на оба језика, као { "en": ["…"], "sr": ["…"] }';

export const texts: typeof english = {
  'not-in-both-languages': both,
  'text-missing': `ово поље недостаје: ${both}`,
  'not-paragraphs-in-both-languages': paragraphs,
  'paragraphs-missing': `ово поље недостаје: ${paragraphs}`,
  'no-paragraph': 'упишите бар један пасус',
  'empty-text': 'упишите текст: празно је',
  'spaces-at-the-ends': 'уклоните размаке на крајевима текста',
  'control-characters':
    'уклоните преломе реда, табулаторе и нечитљиве знаке: нов пасус је засебан текст',
  'cyrillic-in-english': 'овде упишите енглески, без ћириличних слова; српски стоји под „sr“',
  'serbian-in-latin': 'српски пишите ћирилицом; латиница се прави из ње',
  'letter-not-serbian': 'користите тридесет слова српске ћирилице: друга немају латинични облик',
  'word-in-two-scripts': 'сваку реч пишите једним писмом: једна меша ћирилична и латинична слова',
  'quotation-marks-in-title': 'уклоните наводнике из наслова: ничије речи не постају наслов',
  'empty-print': 'упишите како је одштампано, или изоставите поље',
  'unreadable-print': 'уклоните размаке на крајевима, преломе реда и нечитљиве знаке',
};
