/** Words that a calm reader on their feet reads in a second. */
const WORDS_IN_SECOND = 3;

/** The number of words in a text, as they are parted by spaces. */
export function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** The seconds that a text takes to read, at a calm pace. */
export function secondsToRead(text: string): number {
  return wordCount(text) / WORDS_IN_SECOND;
}
