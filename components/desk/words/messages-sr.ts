import { acrossInSerbian } from './across-sr';
import { deskPatternsInSerbian, deskSaidInSerbian } from './desk-said-sr';

/** What the schemas say of a fault, in Serbian, by their English. */
const whole: Readonly<Record<string, string>> = {
  'begin with a step that only names its event: nothing stands before it':
    'почните кораком који само именује свој догађај: пре њега нема ничега',
  'close the ring: let the last position repeat the first':
    'затворите прстен: последња тачка понавља прву',
  'draw at least three corners and close the ring': 'нацртајте бар три угла и затворите прстен',
  'draw at least two positions': 'нацртајте бар две тачке',
  'give a high end above the low one, or leave it out':
    'горња граница мора бити изнад доње, или је изоставите',
  'give at least two points': 'наведите бар две тачке',
  'give at least two shares': 'наведите бар два удела',
  'give each row as many figures as there are columns, with null where there is none':
    'сваки ред треба онолико бројки колико има колона; празно место остаје празно',
  'give the days either side for a date with ~ or ?, and for no other':
    'наведите дане у обе стране за датум са ~ или ?, и само за такав',
  'name at least one actor': 'наведите бар једног актера',
  'name at least one column': 'наведите бар једну колону',
  'name at least one figure': 'наведите бар једну бројку',
  'name at least one source': 'наведите бар један извор',
  'name at least two events': 'наведите бар два догађаја',
  'name one to eight events': 'наведите од једног до осам догађаја',
  'name the figures that a derived one comes from, and for no other':
    'наведите бројке из којих је изведена, и само за изведену',
  'name the place that was freed or lost': 'наведите место које је ослобођено или изгубљено',
  'name those who spoke and those who heard among the actors of the event too':
    'оне који су говорили и оне који су чули наведите и међу актерима догађаја',
  'put events of kind report, and no others, in the lane reports':
    'у траку reports иду догађаји врсте report, и само они',
  'round to three decimals: nothing finer than a hundred metres is shown':
    'заокружите на три децимале: ништа тачније од сто метара се не приказује',
  'say who gives each end where there are two, and only there':
    'реците ко даје сваку границу где су две, и само тамо',
  'say who said it to whom, by which way, and how it is known':
    'реците ко је коме рекао, којим путем и откуд се зна',
  'take out spaces at the ends, line breaks and unreadable signs':
    'уклоните размаке на крајевима, преломе реда и нечитљиве знаке',
  'take out the spaces at the ends of the text': 'уклоните размаке на крајевима текста',
  'take out line breaks, tabs and unreadable signs: a new paragraph is a text of its own':
    'уклоните преломе реда, табулаторе и нечитљиве знаке: нов пасус је засебан текст',
  'take the place out: a reported crime is shown nowhere finer than an area':
    'уклоните место: пријављени злочин се не приказује тачније од области',
  'take the places out of the claims: a reported crime is shown nowhere finer than an area':
    'уклоните места из тврдњи: пријављени злочин се не приказује тачније од области',
  'take the quotation marks out of the title: nobody’s words become a headline':
    'уклоните наводнике из наслова: ничије речи не постају наслов',
  'take this out, since it is not shown': 'уклоните ово, јер се не приказује',
  'take this out, since it is shown': 'уклоните ово, јер се приказује',
  'the calendar has no such day; look up how many days that month has':
    'календар нема тај дан; проверите колико дана има тај месец',
  'the end lies before the beginning; write the earlier date first':
    'крај је пре почетка; прво упишите ранији датум',
  'there is no such month; write one from 01 to 12': 'нема тог месеца; упишите од 01 до 12',
  'use small letters, digits and single hyphens, such as danube-crossed':
    'користите мала латинична слова, цифре и по једну цртицу, на пример danube-crossed',
  'use the thirty letters of Serbian Cyrillic: others have no Latin form':
    'користите тридесет слова српске ћирилице: друга немају латинични облик',
  'write [longitude, latitude], such as [20.457, 44.818]':
    'упишите дужину и ширину, на пример 20.457, 44.818',
  'write the year first, then month and day in figures, such as 1944-10-20':
    'прво упишите годину, па месец и дан цифрама, на пример 1944-10-20',
  'write a stroke between the two days, without spaces, such as 1944-10-25/1944-10-31':
    'између два дана упишите косу црту, без размака, на пример 1944-10-25/1944-10-31',
  'write a day after the line’s own': 'упишите дан после дана саме линије',
  'write a day, such as 2027-04-01, or leave the field out':
    'упишите дан, на пример 2027-04-01, или изоставите поље',
  'write where corrections may be sent, or leave the field out':
    'упишите куда се шаљу исправке, или изоставите поље',
  'take a picture in: the desk names its file': 'унесите слику: радни сто јој даје име',
  'take the picture in at the desk, which names its file':
    'унесите слику на радном столу, који јој даје име',
  'take the pictures out: a reported crime is not pictured':
    'избаците слике: пријављени злочин се не приказује сликом',
  'write a language tag, such as en, ru or sr-Latn':
    'упишите ознаку језика, на пример en, ru или sr-Latn',
  'write a text here: it is empty': 'упишите текст: празно је',
  'write a web address that begins with http': 'упишите адресу на вебу која почиње са http',
  'write a year from 1800 to 2099': 'упишите годину од 1800. до 2099.',
  'write at least one paragraph': 'упишите бар један пасус',
  'write at least one row': 'упишите бар један ред',
  'write both ends, such as 1944-10-25/1944-10-31; an open end is not read':
    'упишите оба краја, на пример 1944-10-25/1944-10-31; отворен крај се не чита',
  'write an EDTF date, such as 1944-10-20, 1944-10 or 1944-10-25/1944-10-31':
    'упишите датум по EDTF-у, на пример 1944-10-20, 1944-10 или 1944-10-25/1944-10-31',
  'leave out what is not known: 1944-10 for some day in October, 1944 for some day in that year':
    'изоставите непознато: 1944-10 за неки дан у октобру, 1944 за неки дан те године',
  'write degrees as a number, such as 20.457': 'упишите степене као број, на пример 20.457',
  'write each form in plain words; an asterisk at the end of a word stands for an ending':
    'упишите сваки облик обичним речима; звездица на крају речи стоји за наставак',
  'write each word in one script: one of them mixes Cyrillic and Latin letters':
    'сваку реч пишите једним писмом: једна меша ћирилична и латинична слова',
  'write how the exhibit words it, since it is shown':
    'упишите како то изложба каже, јер се приказује',
  'write it as printed, or leave the field out': 'упишите како је одштампано, или изоставите поље',
  'write month and day with two digits each, such as 1944-09-05':
    'месец и дан пишите са по две цифре, на пример 1944-09-05',
  'write months instead of a season, such as 1944-09/1944-11':
    'уместо годишњег доба упишите месеце, на пример 1944-09/1944-11',
  'write the English here, without Cyrillic letters; the Serbian stands in "sr"':
    'овде упишите енглески, без ћириличних слова; српски стоји поред',
  'write the Serbian in Cyrillic; the Latin is made from it':
    'српски пишите ћирилицом; латиница се прави из ње',
  'write the address of the exhibit on the web, such as https://autumn.example.org/, or leave the field out':
    'упишите адресу изложбе на вебу, на пример https://autumn.example.org/, или изоставите поље',
  'write the day without an hour, such as 1944-10-20': 'упишите дан без сата, на пример 1944-10-20',
  'write the longitude first, then the latitude, such as [20.457, 44.818]: this lies far south of Europe':
    'прво упишите дужину, па ширину, на пример 20.457, 44.818: ово је далеко јужно од Европе',
  'write true, or leave the field out': 'изаберите да, или изоставите поље',
  'write true or false': 'изаберите да или не',
  'write two days, the earlier one first, such as 1944-08-23/1945-01-31':
    'упишите два дана, прво ранији, на пример 1944-08-23/1945-01-31',
  'write why it is not shown, or only among the figures':
    'упишите зашто се не приказује, или само међу бројкама',
  'this cannot be read; see the example in the README of the records':
    'ово се не може прочитати; погледајте пример у упутству за записе',
  'this is in none of the forms that the field can take; see the example in the README of the records':
    'ово није ни у једном облику који поље прима; погледајте пример у упутству за записе',
};

/** Faults with a number or a list in them. */
const patterns: readonly (readonly [english: RegExp, serbian: string])[] = [
  [/^use at most ([\d,]+) characters$/, 'користите највише $1 знакова'],
  [
    /^use at most (\d+) words in each language: a chapter is read standing$/,
    'користите највише $1 речи на сваком језику: поглавље се чита стојећи',
  ],
  [/^explain it in at most (\d+) words$/, 'објасните у највише $1 речи'],
  [/^write degrees from (-\d+) to (\d+)$/, 'упишите степене од $1 до $2'],
  [
    /^write a whole number from (\S+) to ([\d.]+)(?:, without quotation marks)?$/,
    'упишите цео број од $1 до $2',
  ],
  [
    /^write a number from (\S+) to ([\d.]+)(?:, without quotation marks)?$/,
    'упишите број од $1 до $2',
  ],
  [/^write a number of at least (.+)$/, 'упишите број од најмање $1'],
  [/^write a number of at most (.+)$/, 'упишите број од највише $1'],
  [/^write at least (\S+) here$/, 'упишите најмање $1'],
  [/^write at most (\S+) here$/, 'упишите највише $1'],
  [/^write one of (.+)$/, 'изаберите једно од: $1'],
  [/^write ([a-z-]+(?:, [a-z-]+)*) or ([a-z-]+)$/, 'изаберите $1 или $2'],
  [/^take out (".+"): there is no such field here$/, 'уклоните $1: таквог поља овде нема'],
  [
    /^this field is missing: write paragraphs in both languages.*$/,
    'недостаје: упишите пасусе на оба језика',
  ],
  [/^this field is missing: write it in both languages.*$/, 'недостаје: упишите на оба језика'],
  [/^this field is missing: (.+)$/, 'ово поље недостаје'],
  [/^write (?:it|paragraphs) in both languages.*$/, 'упишите на оба језика'],
  [/^(write an EDTF date.*), in quotation marks$/, 'упишите датум по EDTF-у, на пример 1944-10-20'],
  [/^write (?:a|an|fields|true) .*here$/, 'овде треба другачија вредност'],
];

/** What the server says in Serbian; as it is where nobody has put it into Serbian yet. */
export function saidInSerbian(english: string): string {
  const known = whole[english] ?? deskSaidInSerbian[english];
  if (known !== undefined) return known;
  const all = [...acrossInSerbian, ...patterns, ...deskPatternsInSerbian];
  const found = all.find(([pattern]) => pattern.test(english));
  if (found !== undefined) return english.replace(...found);
  // Of several records the desk says first which one it speaks of, and where.
  const [, which, what] = /^([a-z-]+\/[a-z0-9-]+(?: · [^:]+)?: )(.+)$/s.exec(english) ?? [];
  return which === undefined || what === undefined ? english : `${which}${saidInSerbian(what)}`;
}
