import type { Feature, Point } from 'geojson';
import { toLatin } from '../../text/script';
import { geoNames } from '../input/basemap-sources';
import { nameProperties } from '../input/both-names';
import { areas, type Town, towns } from '../input/hand-drawn';
import { placeAt } from '../input/town-positions';
import type { Line, LngLat } from '../line/line';
import { evenly } from '../line/smooth';
import { sideOf } from './town-side';

type Placed = { readonly town: Town; readonly at: LngLat };

export function placedTowns(): readonly Placed[] {
  const known = geoNames();
  return towns.map((town) => ({ town, at: positionOf(town, known) }));
}

/** `lines` are the rivers and borders that names should stay clear of. */
export function drawTowns(
  placed: readonly Placed[],
  lines: readonly Line[],
): readonly Feature<Point>[] {
  const dense = lines.map((line) => evenly(line, 0.006));
  return placed.map(({ town, at }) =>
    point(at, {
      ...nameProperties(town),
      ...formerName(town),
      rank: town.rank,
      side: sideOf(at, town.en, dense),
    }),
  );
}

export function drawAreas(): readonly Feature<Point>[] {
  return areas.features.map(({ geometry, properties }) => {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return point([longitude, latitude], { ...nameProperties(properties), kind: properties.kind });
  });
}

/** A place of the exhibit has priority, so that a town's name is where the marks of its events are. */
function positionOf(town: Town, known: ReturnType<typeof geoNames>): LngLat {
  if (town.place !== undefined) return placeAt(town.place);
  const found = known.find(
    ({ name, country }) => name === town.geonames?.name && country === town.geonames.country,
  );
  if (!found) throw new Error(`${town.en}: not in GeoNames under that name`);
  return [Number(Number(found.lng).toFixed(3)), Number(Number(found.lat).toFixed(3))];
}

function formerName(town: Town): Readonly<Record<string, string>> {
  if (!town.then) return {};
  return { then_en: town.then.en, then_sr: town.then.sr, then_sr_latn: toLatin(town.then.sr) };
}

function point(at: LngLat, properties: Readonly<Record<string, string | number>>): Feature<Point> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [at[0], at[1]] } };
}
