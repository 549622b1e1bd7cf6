import { forAnyCount, inEnglish } from '../../../../data/text/plural';

export const tourEn = {
  title: 'Guided tour',
  begin: 'Take the guided tour',
  length: inEnglish('{count} step · about {minutes} min', '{count} steps · about {minutes} min'),
  minutes: forAnyCount('{count} min'),
  step: 'Step {step} of {count}',
  back: 'Back',
  next: 'Next',
  finish: 'Finish',
  goOn: 'Continue the tour',
  end: 'Leave the tour',
  away: 'You are looking around. The tour waits at step {step}.',
  marks: 'What matters here',
  atLength: 'Read this step in full',
  inBrief: 'Read it in one sentence',
};
