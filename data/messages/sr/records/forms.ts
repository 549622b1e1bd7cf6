import type { fields } from '../../en/records/fields';
import type { figures } from '../../en/records/figures';
import type { positions } from '../../en/records/positions';
import type { texts } from '../../en/records/texts';

/** Words of a form, which offers choices as a list and needs no brackets, where a file's would mislead. */
export const forms: Partial<typeof fields & typeof figures & typeof positions & typeof texts> = {
  missing: () => 'ово поље недостаје',
  'wrong-type': () => 'овде треба другачија вредност',
  'one-of': () => 'изаберите из списка',
  either: () => 'изаберите из списка',
  'true-or-false': 'изаберите да или не',
  'true-or-left-out': 'изаберите да, или изоставите поље',
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
};
