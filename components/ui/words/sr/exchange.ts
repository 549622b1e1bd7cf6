import { inSerbian } from '../../../../data/text/plural';
import type { exchangeEn } from '../en/exchange';

export const exchangeSr: typeof exchangeEn = {
  from: '{from} – {to}',
  and: 'и',
  answers: 'одговара',
  sameTalk: 'У истом разговору',
  gap: '{time} касније',
  gapAbout: 'око {time} касније',
  gapWithin: 'највише {time} касније',
  gapWithinAbout: 'највише око {time} касније',
  sameDay: 'истог дана',
  range: '{least} до {most}',
  days: inSerbian('{count} дан', '{count} дана', '{count} дана'),
  months: inSerbian('{count} месец', '{count} месеца', '{count} месеци'),
  inferred: 'Редослед је закључен.',
  unanswered: 'Одговор није пронађен.',
  unansweredHere: 'У виђеним изворима одговор није пронађен.',
  titleLinked: 'Ко је коме одговорио',
  sources: 'Извори за овај редослед',
  channels: {
    talk: 'разговор',
    telegram: 'телеграм',
    letter: 'писмо',
    leaflet: 'летак',
    writing: 'писмено, писмом или телеграмом',
  },
  known: {
    text: 'текст је објављен',
    extract: 'познато из извода',
    witness: 'познато само преко каснијег сведока',
    answer: 'текст није виђен; познато из одговора',
  },
  place: '{from} → {to}',
  arc: '{channel}, {date}',
  schematic: 'Испрекидана линија спаја два места; не показује пут.',
};
