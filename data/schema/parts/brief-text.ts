import { fault } from '../../messages/fault';
import { wordCount } from '../../text/reading-time';
import { type LineRule, textWhere } from './record';

/** An apostrophe is none. */
const quotationMark = /["“”„«»‘‹›]|(?<!\p{L})'/u;

/** A sentence that ends before the text does; the full stop of a Serbian date ends none. */
const endOfSentence = /(?<!\d)[.!?…]\s+\p{Lu}/u;

/** Nobody's words: a text without its source. */
export const withoutQuotation: LineRule = {
  keeps: (line) => !quotationMark.test(line),
  fault: () => fault('text-with-quotation'),
};

export const oneSentence: LineRule = {
  keeps: (line) => !endOfSentence.test(line),
  fault: () => fault('not-one-sentence'),
};

/** A text that is read at one glance: at most `most` words in each language. */
export function briefText(most: number, ...rules: readonly LineRule[]) {
  return textWhere(
    {
      keeps: (line) => wordCount(line) <= most,
      fault: (line) => fault('text-not-brief', { most, words: wordCount(line) }),
    },
    ...rules,
  );
}
