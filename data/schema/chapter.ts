import { z } from 'zod';
import { fault } from '../messages/fault';
import { wordCount } from '../text/reading-time';
import { briefText, oneSentence } from './parts/brief-text';
import { dateSchema } from './parts/date';
import { inViewSchema, outOfViewSchema } from './parts/in-view';
import { numberSchema, wholeNumberSchema } from './parts/number';
import { onceSound, paragraphsSchema, recordFields, textSchema } from './parts/record';
import { ref } from './parts/reference';

/** Words of a step of the tour, which visitors read on their feet: half a minute at a calm pace. */
const MOST_WORDS = 90;

/** Words of the one sentence that the two-minute tour says: ten seconds. */
const MOST_WORDS_IN_BRIEF = 30;

const chapterShape = {
  ...recordFields,
  order: wholeNumberSchema(1, 99),
  title: textSchema,
  words: paragraphsSchema.refine(
    (words) =>
      Object.values(words).every((paragraphs) => wordCount(paragraphs.join(' ')) <= MOST_WORDS),
    fault('chapter-too-long', { most: MOST_WORDS }),
  ),
  /** What the two-minute tour says of it; without it that tour passes it over. */
  brief: briefText(MOST_WORDS_IN_BRIEF, oneSentence).optional(),
  when: dateSchema,
  /** Days that pass in one second of play. */
  pace: numberSchema(0.1, 2000),
  /** What its words are about; its marks belong to it as well. */
  inView: inViewSchema,
  /** The events that matter in this chapter; map and timeline name them before others. */
  marks: z
    .array(ref('events'), fault('marks-not-one-to-eight'))
    .min(1, fault('marks-not-one-to-eight'))
    .max(8, fault('marks-not-one-to-eight')),
  /** The marks that the map leaves out of view. */
  outOfView: outOfViewSchema.optional(),
};

/** A step of the tour: a few words, a stretch of time, a pace, what has to be in view and the events that matter. Chapters may overlap. */
export const chapterSchema = z
  .strictObject(chapterShape, { error: formerView })
  .refine(({ marks, outOfView = [] }) => outOfView.every(({ event }) => marks.includes(event)), {
    path: ['outOfView'],
    error: fault('out-of-view-without-mark'),
    when: onceSound(chapterShape, 'marks', 'outOfView'),
  });

/** Until November 2026 a chapter had the centre and zoom of one frame, which drafts from before still have. */
function formerView(issue: z.core.$ZodRawIssue): string | undefined {
  const isFormer = issue.code === 'unrecognized_keys' && issue.keys.includes('view');
  return isFormer ? fault('view-of-one-frame') : undefined;
}

export type Chapter = z.infer<typeof chapterSchema>;
