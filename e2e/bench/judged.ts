/** What each ratio was when it was last looked at by a person. */
export type Expected = Readonly<Record<string, number>>;

/** A ratio may be so many times what is expected: noise stays well below, a doubled cost reaches it. */
const MARGIN = 2;

/** A line for each ratio, and whether all of them are within the margin. One that is not expected fails. */
export function judged(
  ratios: Expected,
  expected: Expected,
): { readonly lines: readonly string[]; readonly held: boolean } {
  const names = [...new Set([...Object.keys(ratios), ...Object.keys(expected)])];
  const judgements = names.map((name) => {
    const ratio = ratios[name];
    const usual = expected[name];
    if (ratio === undefined || usual === undefined) {
      const words = ratio === undefined ? 'not measured' : `${ratio.toFixed(2)}, not expected`;
      return { held: false, line: `✘ ${name}: ${words}` };
    }
    const limit = usual * MARGIN;
    // A ratio that is no number is no success either.
    const held = ratio <= limit;
    const verdict = `${ratio.toFixed(2)}, expected ${usual.toFixed(2)}, at most ${limit.toFixed(2)}`;
    return { held, line: `${held ? '✓' : '✘'} ${name}: ${verdict}` };
  });
  return { lines: judgements.map(({ line }) => line), held: judgements.every(({ held }) => held) };
}
