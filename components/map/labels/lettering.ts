import { ink, paper } from '../layer/layer';
import type { LabelLook } from './label';
import { linesOf } from './lines';

/** A look at one zoom, as a canvas writes it: sizes in CSS pixels, lines at most `widest` ems wide. */
export type Lettering = {
  readonly weight: 500 | 700;
  readonly size: number;
  readonly colour: string;
  readonly widest: number;
};

const HALO = 2;
const LINE_HEIGHT = 1.08;
const FAMILY = '"Alegreya Sans", sans-serif';

/** Whole pixels, so that a zoom writes each label a few times and not at each frame. */
export function letteringAt(look: LabelLook, zoom: number, markSize: number): Lettering {
  const share = Math.min(1, Math.max(0, (zoom - 5) / 4));
  if (look.kind === 'title') {
    const size = Math.round(markSize * (0.5 + 0.12 * share));
    return { weight: 700, size, colour: ink, widest: 11 };
  }
  return { weight: 500, size: Math.round(12 + 4 * share), colour: look.colour, widest: 10 };
}

/** The CSS font of a lettering. */
export function fontOf({ weight, size }: Lettering): string {
  return `${weight} ${size}px ${FAMILY}`;
}

type Written = {
  readonly canvas: HTMLCanvasElement;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
};

/** Writes a text in lines with a halo of paper; `lean` is -1 to the left, 0 to the middle, 1 to the right edge. */
export function write(
  text: string,
  lettering: Lettering,
  { lean, pixelRatio }: { readonly lean: number; readonly pixelRatio: number },
): Written {
  const { size, colour } = lettering;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this browser draws no pictures');
  prepare(pen, lettering);
  const lines = linesOf(text, lettering.widest * size, (words) => pen.measureText(words).width);
  const inner = Math.max(...lines.map((line) => pen.measureText(line).width));
  const width = Math.ceil(inner) + 2 * HALO;
  const height = Math.ceil(lines.length * size * LINE_HEIGHT) + 2 * HALO;
  canvas.width = Math.round(width * pixelRatio);
  canvas.height = Math.round(height * pixelRatio);
  // A canvas that gets a size forgets its font.
  pen.scale(pixelRatio, pixelRatio);
  prepare(pen, lettering);
  pen.textBaseline = 'alphabetic';
  pen.textAlign = lean < 0 ? 'left' : lean > 0 ? 'right' : 'center';
  pen.lineJoin = 'round';
  pen.lineWidth = 2 * HALO;
  pen.strokeStyle = paper;
  pen.fillStyle = colour;
  const x = HALO + ((lean + 1) / 2) * (width - 2 * HALO);
  for (const draw of ['strokeText', 'fillText'] as const) {
    for (const [index, line] of lines.entries())
      pen[draw](line, x, HALO + size * (LINE_HEIGHT * index + 0.84));
  }
  return { canvas, width, height };
}

/** The halo takes the room between words, which therefore is wider. */
function prepare(pen: CanvasRenderingContext2D, lettering: Lettering): void {
  pen.font = fontOf(lettering);
  pen.wordSpacing = '0.14em';
}
