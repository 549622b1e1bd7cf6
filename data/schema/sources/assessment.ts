import { z } from 'zod';
import { fault } from '../../messages/fault';
import { briefText } from '../parts/brief-text';
import { citationsSchema } from '../parts/citation';
import { wholeNumberSchema } from '../parts/number';
import { onceSound } from '../parts/record';

/** Words of each text of a comparison, which a reader takes in line by line. */
export const MOST_WORDS_COMPARED = 45;

const lineSchema = briefText(MOST_WORDS_COMPARED);

const assessmentFields = z.strictObject({
  /** Its place in the comparison. */
  order: wholeNumberSchema(1, 99),
  /** Who wrote it, when, and how near to what it tells. */
  nearness: lineSchema,
  goodFor: lineSchema,
  /** What of it was read for the exhibit. */
  read: lineSchema,
  /** What others say against it. */
  against: lineSchema.optional(),
  /** Who says that. */
  sources: citationsSchema.optional(),
});

/** How far a source can be trusted, for a comparison with others. */
export const assessmentSchema = assessmentFields.refine(
  ({ against, sources }) => (against === undefined) === (sources === undefined),
  {
    path: ['sources'],
    error: fault('against-without-source'),
    when: onceSound(assessmentFields.shape, 'against', 'sources'),
  },
);
