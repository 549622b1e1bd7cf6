import type { log as english } from '../en/log';

export const log: typeof english = {
  what: 'Ко се пријавио или покушао, шта је објављено и који су налози измењени. Време је UTC; најновије је прво. Измене записа су у њиховим историјама.',
  at: 'Када',
  action: 'Шта',
  more: 'Још',
  labels: { by: 'ко:', from: 'са', account: 'налог', role: 'улога', status: 'одговор' },
};
