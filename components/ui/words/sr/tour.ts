import { forAnyCount } from '../../../../data/text/plural';

export const tourSr = {
  title: 'Вођени обилазак',
  begin: 'Крени у вођени обилазак',
  length: forAnyCount('корака: {count} · око {minutes} мин.'),
  minutes: forAnyCount('{count} мин.'),
  step: 'Корак {step} од {count}',
  back: 'Назад',
  next: 'Даље',
  finish: 'Заврши',
  goOn: 'Настави обилазак',
  end: 'Напусти обилазак',
  away: 'Разгледате сами. Обилазак чека на кораку {step}.',
  marks: 'Шта је овде важно',
  atLength: 'Овај корак опширније',
  inBrief: 'У једној реченици',
};
