import type { care as english } from '../../en/records/care';

export const care: typeof english = {
  'wording-hordes': ({ words }) =>
    `„${words}“: пишите војници Црвене армије, или совјетски војници`,
  'wording-excesses': ({ words }) =>
    `„${words}“: пишите злочини, и који: силовање, убиство, пљачка; блажа реч је навод са говорником, или се изоставља`,
  'wording-our-women': ({ words }) =>
    `„${words}“: пишите жене и девојке: овде нико не припада народу`,
  'wording-it-is-known': ({ words }) => `„${words}“: реците ко то каже, и како се зна`,
  'wording-scandal': ({ words }) => `„${words}“: пишите притужба због злочина`,
  'wording-figure-of-speech': ({ words }) =>
    `„${words}“: именујте носиоца дужности или команду, без стилске фигуре`,
  'wording-detail': ({ words }) =>
    `„${words}“: избаците појединост: учињено се именује, а никад не описује`,
  'citation-without-page': ({ source }) =>
    `наведите страну или сигнатуру у извору „${source}“: без тога читалац не може наћи место`,
  'source-without-address':
    'упишите ко га је објавио, ко га чува, или адресу на вебу: без тога га читалац не може наћи',
  'record-removed-meanwhile': 'запис је уклоњен откад је овај нацрт започет',
  'record-changed-meanwhile': ({ now }) =>
    `јавни запис се променио откад је овај нацрт започет, и сада каже: ${now ?? 'ништа'}`,
};
