const both = 'write it in both languages, as { "en": "…", "sr": "…" }';
const paragraphs = 'write paragraphs in both languages, as { "en": ["…"], "sr": ["…"] }';

/** What is wrong with a text: its language, its script, its characters. */
export const texts = {
  'not-in-both-languages': both,
  'text-missing': `this field is missing: ${both}`,
  'not-paragraphs-in-both-languages': paragraphs,
  'paragraphs-missing': `this field is missing: ${paragraphs}`,
  'no-paragraph': 'write at least one paragraph',
  'empty-text': 'write a text here: it is empty',
  'spaces-at-the-ends': 'take out the spaces at the ends of the text',
  'control-characters':
    'take out line breaks, tabs and unreadable signs: a new paragraph is a text of its own',
  'cyrillic-in-english':
    'write the English here, without Cyrillic letters; the Serbian stands in "sr"',
  'serbian-in-latin': 'write the Serbian in Cyrillic; the Latin is made from it',
  'letter-not-serbian': 'use the thirty letters of Serbian Cyrillic: others have no Latin form',
  'word-in-two-scripts':
    'write each word in one script: one of them mixes Cyrillic and Latin letters',
  'quotation-marks-in-title':
    'take the quotation marks out of the title: nobody’s words become a headline',
  'empty-print': 'write it as printed, or leave the field out',
  'unreadable-print': 'take out spaces at the ends, line breaks and unreadable signs',
};
