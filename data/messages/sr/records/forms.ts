import type { forms as english } from '../../en/records/forms';

const date = 'упишите датум, на пример 1944-10-20, 1944-10 или 1944-10-25/1944-10-31';

export const forms: typeof english = {
  missing: () => 'ово поље недостаје',
  'wrong-type': () => 'овде треба другачија вредност',
  'one-of': () => 'изаберите из списка',
  either: () => 'изаберите из списка',
  'true-or-false': 'изаберите да или не',
  'true-or-left-out': 'изаберите да, или изоставите поље',
  'date-missing': `ово поље недостаје: ${date}`,
  'date-not-a-text': date,
  'date-unreadable': date,
  'text-missing': 'недостаје: упишите на оба језика',
  'not-in-both-languages': 'упишите на оба језика',
  'paragraphs-missing': 'недостаје: упишите пасусе на оба језика',
  'not-paragraphs-in-both-languages': 'упишите пасусе на оба језика',
  'cyrillic-in-english': 'овде упишите енглески, без ћириличних слова; српски стоји поред',
  'not-a-position': 'упишите дужину и ширину, на пример 20.457, 44.818',
  'latitude-first':
    'прво упишите дужину, па ширину, на пример 20.457, 44.818: ово је далеко јужно од Европе',
  'row-of-the-wrong-length':
    'сваки ред треба онолико бројки колико има колона; празно место остаје празно',
  'reference-to-nothing': ({ to }) => `нема записа „${to}“: изаберите други, или направите нови`,
};
