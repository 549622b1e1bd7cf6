/** Sizes of the timeline's marks and titles in pixels, as its style sheet draws them in `box`. */
export function titleMeasure(box: HTMLElement) {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const style = getComputedStyle(box);
  const size = Number.parseFloat(style.getPropertyValue('--title')) * rem;
  const font = `500 ${size}px ${style.fontFamily}`;
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas !== null) canvas.font = font;
  const widths = new Map<string, number>();
  return {
    rem,
    rowHeight: 1.45 * rem,
    markWidth: 1.24 * rem,
    /**
     * Fetches the letters of all titles, and resolves with whether some were missing: widths that were measured without
     * them are those of another face.
     */
    async lettersFor(titles: readonly string[]): Promise<boolean> {
      const text = titles.join(' ');
      if (document.fonts.check(font, text)) return false;
      await document.fonts.load(font, text);
      widths.clear();
      return true;
    },
    titleWidth(title: string): number {
      const known = widths.get(title);
      if (known !== undefined) return known;
      const width = (canvas?.measureText(title).width ?? title.length * 8) + 0.9 * rem;
      widths.set(title, width);
      return width;
    },
  };
}

export type TitleMeasure = ReturnType<typeof titleMeasure>;
