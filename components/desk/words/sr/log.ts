import type { log as english } from '../en/log';

export const log: typeof english = {
  what: 'Ко се пријавио или покушао, шта је објављено и који су налози измењени. Најновије је прво. Измене записа су у њиховим историјама.',
  at: 'Када',
  action: 'Шта',
  more: 'Још',
  accepted: 'прихваћено',
  refused: 'одбијено',
  labels: { by: 'ко:', from: 'са', account: 'налог', role: 'улога' },
};
