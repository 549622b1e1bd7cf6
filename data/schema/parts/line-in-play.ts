import { briefText, oneSentence, withoutQuotation } from './brief-text';

/** Words of a line that is read while play goes on: four seconds at a calm pace. */
const MOST_WORDS = 12;

/** Acts that the line of a reported crime does not name, and what was done with things. */
const act =
  /\b(?:rap(?:e|ing)|murder|kill|shot|shoot|loot|plunder|robb|assault|violat|violen|beat)\p{L}*|(?<!\p{L})(?:силова|убиј|убиств|убија|пљачк|отим|отет|напаств|насиљ|насил|стреља|пребиј|крађ)\p{L}*/iu;

/** What play says as it passes an event: one sentence, nobody's words. */
export const playLineSchema = briefText(MOST_WORDS, withoutQuotation, oneSentence);

/** Whether a line names what was done; the line of a reported crime does not. */
export function namesAnAct(line: Readonly<Record<string, string>>): boolean {
  return Object.values(line).some((text) => act.test(text));
}
