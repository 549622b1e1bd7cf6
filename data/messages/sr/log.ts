import type { log as english } from '../en/log';

export const log: typeof english = {
  'log-sign-in': 'пријава',
  'log-nobody-known': 'непозната особа',
  'log-sign-out': 'одјава',
  'log-password-chosen': 'лозинка изабрана',
  'log-password-given': 'лозинка дата',
  'log-account-made': 'налог направљен',
  'log-account-taken-away': 'налог укинут',
  'log-role-changed': 'улога промењена',
  'log-published': 'објављено',
  'log-publish-refused': 'објављивање, одбијено',
  'log-publish-failed': 'објављивање, није успело',
  'log-undone': 'поништено',
  'log-undo-refused': 'поништавање, одбијено',
  'log-undo-failed': 'поништавање, није успело',
};
