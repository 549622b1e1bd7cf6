import { fault } from '../../messages/fault';
import { textSchema } from './record';

/** A quotation in a title would make someone's words the headline. */
export const titleSchema = textSchema.refine(
  (title) => !/["„“”«»]|(?<!\p{L})['‘]|['’](?!\p{L})/u.test(`${title.en} ${title.sr}`),
  fault('quotation-marks-in-title'),
);
