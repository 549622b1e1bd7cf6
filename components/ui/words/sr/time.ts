import { inSerbian } from '../../../../data/text/plural';
import type { playbackEn, timelineEn } from '../en/time';

/** Playing, and the timeline. */
export const playbackSr: typeof playbackEn = {
  title: 'Време',
  play: 'Пусти',
  pause: 'Заустави',
  next: 'Следећи догађај',
  previous: 'Претходни догађај',
  pace: 'Брзина',
  slow: 'Споро',
  medium: 'Средње',
  fast: 'Брзо',
};

export const timelineSr: typeof timelineEn = {
  title: 'Временска линија',
  zoomIn: 'Прикажи мање дана',
  zoomOut: 'Прикажи више дана',
  period: 'Јесен 1944.',
  whole: 'Од 1941. до 2016.',
  earlier: 'Раније',
  later: 'Касније',
  moment: 'Тренутак',
  range:
    'Од {first} до {last} Тастери Home и End воде тамо, а Page Up и Page Down месец дана даље.',
  wider: 'дани су овде шири',
  hidden: inSerbian(
    'још {count} догађај при увећању',
    'још {count} догађаја при увећању',
    'још {count} догађаја при увећању',
  ),
  open: 'Отвори временску линију',
  close: 'Затвори временску линију',
  toMoment: 'На временску линију',
  unavailable: 'Временска линија овде не може да се прикаже. Списак и дугмад воде кроз исте дане.',
};
