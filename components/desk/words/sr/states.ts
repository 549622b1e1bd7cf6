import type { states as english } from '../en/states';

export const states: typeof english = {
  published: 'објављен',
  unchecked: 'непроверен, не приказује се',
  draft: 'нацрт',
  review: 'на прегледу',
};
