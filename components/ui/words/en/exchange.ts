import { inEnglish } from '../../../../data/text/plural';

/** Words on who answered whom. */
export const exchangeEn = {
  from: '{from} to {to}',
  and: 'and',
  answers: 'answers',
  sameTalk: 'In the same talk',
  gap: '{time} later',
  gapAbout: 'about {time} later',
  gapWithin: 'within {time}',
  gapWithinAbout: 'within about {time}',
  sameDay: 'on the same day',
  range: '{least} to {most}',
  days: inEnglish('{count} day', '{count} days'),
  months: inEnglish('{count} month', '{count} months'),
  inferred: 'Order inferred.',
  unanswered: 'No answer found.',
  unansweredHere: 'No answer found in the sources seen.',
  titleLinked: 'Who answered whom',
  sources: 'Sources of this order',
  channels: {
    talk: 'talk',
    telegram: 'telegram',
    letter: 'letter',
    leaflet: 'leaflet',
    writing: 'in writing, as letter or telegram',
  },
  known: {
    text: 'its text is printed',
    extract: 'known from an extract',
    witness: 'known only through a later witness',
    answer: 'its text has not been seen; known from the answer',
  },
  place: '{from} → {to}',
  arc: '{channel}, {date}',
  schematic: 'The dashed line joins two places; it shows no route.',
};
