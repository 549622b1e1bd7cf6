import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Rivers } from '../../components/kiosk/advance/advance-picture';
import { inDrawing, pathOf } from '../../components/kiosk/advance/plane';
import { type Line, lineOf } from '../../data/basemap/line/line';
import { simplify } from '../../data/basemap/line/simplify';
import { onRelief } from '../../data/space/relief-plane';

/** The widths of the base map that are shown, of which 1 is the broadest. */
const WIDTHS = [1, 2, 3];

/** Degrees that a bend may be cut by; the page carries the courses. */
const FINEST = 0.007;

/** What a screen may show of the country, however broad or high it is, in degrees. */
const [WEST, SOUTH, EAST, NORTH] = [15.5, 42, 26, 47.5] as const;

const riversSchema = z.object({
  features: z.array(
    z.object({
      properties: z.object({ name_en: z.string().optional(), width: z.number() }),
      geometry: z.object({ coordinates: z.array(z.array(z.number())) }),
    }),
  ),
});

/** The courses of the large rivers of the base map, as a path of the drawing for each width. */
export async function riverPaths(): Promise<Rivers[]> {
  const { features } = riversSchema.parse(
    JSON.parse(await readFile('public/basemap/rivers.geojson', 'utf8')),
  );
  return WIDTHS.map((width) => ({
    width,
    path: features
      .filter(({ properties }) => properties.name_en !== undefined && properties.width === width)
      .flatMap(({ geometry }) => partsInSight(lineOf(geometry.coordinates)))
      .map((line) => pathOf(simplify(line, FINEST).map((at) => inDrawing(onRelief(at)))))
      .join(''),
  }));
}

/** The parts of a line that a screen may show. */
function partsInSight(line: Line): Line[] {
  const parts: [number, number][][] = [[]];
  for (const [longitude, latitude] of line) {
    const inSight = longitude > WEST && longitude < EAST && latitude > SOUTH && latitude < NORTH;
    if (inSight) parts.at(-1)?.push([longitude, latitude]);
    else if (parts.at(-1)?.length !== 0) parts.push([]);
  }
  return parts.filter(({ length }) => length > 1);
}
