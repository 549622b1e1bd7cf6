/** The longest bar of one, two or five times a power of ten kilometres that is at most `widest` pixels long. */
export function scaleFor(
  metresInPixel: number,
  widest: number,
): { readonly kilometres: number; readonly pixels: number } {
  const most = (metresInPixel * widest) / 1000;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = [5, 2, 1].map((step) => step * power).find((round) => round <= most) ?? power;
  return { kilometres, pixels: Math.round((kilometres * 1000) / metresInPixel) };
}
