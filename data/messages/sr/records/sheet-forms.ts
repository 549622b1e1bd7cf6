import type { sheetForms as english } from '../../en/records/sheet-forms';

const date = 'упишите датум, на пример 1944-10-20, 1944-10 или 1944-10-25/1944-10-31';

function both({ column }: { readonly column: string }): string {
  return `упишите на оба језика, у колоне „${column}.en“ и „${column}.sr“`;
}

function paragraphs({ column }: { readonly column: string }): string {
  return `упишите пасусе на оба језика, у колоне „${column}.en“ и „${column}.sr“, с празним редом између пасуса`;
}

export const sheetForms: typeof english = {
  missing: ({ column, expected }) =>
    expected === 'object' || expected === 'array'
      ? `ово недостаје: попуните колоне које почињу са „${column}.“`
      : `ово недостаје: попуните колону „${column}“`,
  'wrong-type': () => 'у овој колони треба другачија вредност',
  'true-or-false': 'упишите да или не',
  'true-or-left-out': 'упишите да, или оставите празну ћелију',
  'date-missing': ({ column }) => `ово недостаје: ${date}, у колону „${column}“`,
  'date-not-a-text': date,
  'date-unreadable': date,
  'text-missing': both,
  'not-in-both-languages': both,
  'paragraphs-missing': paragraphs,
  'not-paragraphs-in-both-languages': paragraphs,
  'cyrillic-in-english':
    'овде упишите енглески, без ћириличних слова; српски иде у колону која се завршава на „.sr“',
  'not-a-position': 'упишите дужину и ширину, на пример 20.457, 44.818',
  'latitude-first':
    'прво упишите дужину, па ширину, на пример 20.457, 44.818: ово је далеко јужно од Европе',
  'row-of-the-wrong-length':
    'сваки ред треба онолико бројева колико има колона; на празно место упишите –',
  'empty-print': 'упишите како је штампано, или оставите празну ћелију',
};
