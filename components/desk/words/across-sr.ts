/** What is wrong across records, and what care asks for, in Serbian. A part in brackets stands for a name or a number. */
export const acrossInSerbian: readonly (readonly [english: RegExp, serbian: string])[] = [
  [
    /^there is no record (".+"): write an id that exists, or add the record$/,
    'нема записа $1: упишите ознаку која постоји, или додајте запис',
  ],
  [
    /^(".+") is unchecked and not public: check it first, or mark this record unchecked$/,
    '$1 је непроверен и није јаван: прво га проверите, или овај запис означите као непроверен',
  ],
  [
    /^this leads back to the record itself: take one link of the circle out$/,
    'ово води назад на сам запис: избаците једну везу из круга',
  ],
  [
    /^this answers (".+") before it happened: mend one of the dates$/,
    'ово одговара на $1 пре него што се догодило: исправите један од датума',
  ],
  [
    /^(".+") is a reported crime, which a visitor may leave out: take it out of the (?:marks|exchange)$/,
    '$1 је пријављени злочин, који посетилац може да изостави: избаците га одавде',
  ],
  [
    /^(".+") is a reported crime, which a visitor may leave out: take it out, and write leadsToReports$/,
    '$1 је пријављени злочин, који посетилац може да изостави: избаците га, и означите да пасус води извештајима',
  ],
  [
    /^(".+") does not lie in the stretch of time of this chapter: take it out, or mend one of the dates$/,
    '$1 није у раздобљу овог поглавља: избаците га, или исправите један од датума',
  ],
  [
    /^(".+") is among the marks already: take one of the two out$/,
    '$1 је већ међу означеним догађајима: избаците једно од та два',
  ],
  [
    /^(".+") stands in this exchange already: take one of the two steps out$/,
    '$1 већ стоји у овој размени: избаците један од та два корака',
  ],
  [
    /^this is chapter (\d+) of the tour, which has at most (\d+): join two chapters into one$/,
    'ово је $1. поглавље обиласка, који их има највише $2: спојите два поглавља у једно',
  ],
  [
    /^another \S+, (".+"), is number (\d+) already: give each a number of its own$/,
    'број $2 већ има $1: свакоме дајте његов број',
  ],
  [
    /^the place (".+") lies (\d+) km on the (?:freed|occupied) side, but the event (".+") says .*$/,
    'место $1 је $2 km на погрешној страни линије према догађају $3: померите линију, исправите догађај, или наведите изузетак',
  ],
  [
    /^this is earlier than the point before it: put the points in the order of their days$/,
    'ово је раније од тачке пре ње: поређајте тачке по данима',
  ],
  [
    /^this is more than (\d+) km from (".+"): move the point, or take the place out$/,
    'ово је више од $1 km од $2: померите тачку, или избаците место',
  ],
  [
    /^no event at (".+") is within (\d+) days? of this: mend the day, or mark the point interpolated$/,
    'ниједан догађај у $1 није у размаку од $2 дана: исправите дан, или тачку означите као уметнуту',
  ],
  [
    /^take the number out: numbers stand among the figures alone, with who gives them$/,
    'избаците број: бројеви стоје само међу бројкама, уз онога ко их наводи',
  ],
  [
    /^(".+") explains one of these words already: take it out of one of the two terms$/,
    '$1 већ објашњава једну од ових речи: избаците је из једног од та два појма',
  ],
  [
    /^take this record out: the one of the exhibit itself is named "exhibit"$/,
    'избаците овај запис: запис саме изложбе зове се „exhibit“',
  ],
  [
    /^write confirmed: without this record there is no exhibit$/,
    'изаберите потврђено: без овог записа нема изложбе',
  ],
  [
    /^the picture itself is not there: put it back .*$/,
    'саме слике нема: вратите је у фасциклу „files“, или је унесите поново',
  ],
  [/^the file is missing: put it back$/, 'датотека недостаје: вратите је'],
  [
    /^it was taken away since this draft was begun$/,
    'запис је уклоњен откад је овај нацрт започет',
  ],
  [
    /^the public record has changed since this draft was begun, and says now: (.*)$/,
    'јавни запис се променио откад је овај нацрт започет, и сада каже: $1',
  ],
  [
    /^name the page or the shelfmark in (.+): a reader cannot find the place without$/,
    'наведите страну или сигнатуру у извору $1: без тога читалац не може наћи место',
  ],
  [
    /^(“.+”): write soldiers of the Red Army, or Soviet soldiers$/,
    '$1: пишите војници Црвене армије, или совјетски војници',
  ],
  [
    /^(“.+”): write crimes, and which: .*$/,
    '$1: пишите злочини, и који: силовање, убиство, пљачка; блажа реч је навод са говорником, или се изоставља',
  ],
  [
    /^(“.+”): write women and girls: nobody belongs to a nation here$/,
    '$1: пишите жене и девојке: овде нико не припада народу',
  ],
  [/^(“.+”): say who says so, and how it is known$/, '$1: реците ко то каже, и како се зна'],
  [/^(“.+”): write a complaint about crimes$/, '$1: пишите жалба због злочина'],
  [
    /^(“.+”): name the office-holder or the command, without a figure of speech$/,
    '$1: именујте носиоца дужности или команду, без стилске фигуре',
  ],
  [
    /^(“.+”): take the detail out: what was done is named, and never described$/,
    '$1: избаците појединост: учињено се именује, а никад не описује',
  ],
];
