/** Breaks a text between words into lines of about equal length, none wider than `widest` unless a word is. */
export function linesOf(
  text: string,
  widest: number,
  widthOf: (words: string) => number,
): readonly string[] {
  const count = Math.ceil(widthOf(text) / widest);
  const wanted = Math.min(widest, (widthOf(text) / count) * 1.12);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer) <= wanted) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
