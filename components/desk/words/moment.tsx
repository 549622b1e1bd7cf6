import { dayInWords } from '../../../data/time/day-words';
import type { DeskLanguage } from './desk-words';

/** In UTC, as the history has it. */
function minuteInWords(moment: Date, language: DeskLanguage): string {
  const day = dayInWords(moment.getTime(), language === 'sr' ? 'sr-Cyrl' : 'en');
  const minute = moment.toISOString().slice(11, 16);
  return language === 'sr' ? `${day} у ${minute} UTC` : `${day}, ${minute} UTC`;
}

type Props = { readonly at: number | string; readonly language: DeskLanguage };

/** A moment as a curator says it, with the one that programs read beside it; a text that is none as it is. */
export function Moment({ at, language }: Props) {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  return <time dateTime={moment.toISOString()}>{minuteInWords(moment, language)}</time>;
}
