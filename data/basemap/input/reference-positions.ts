import { writeFileSync } from 'node:fs';
import type { LngLat } from '../line/line';
import { type GeoName, geoNames } from './basemap-sources';
import { type Town, towns } from './hand-drawn';

/** A town of the map and where GeoNames puts the town of that name. */
type ReferencePosition = { readonly en: string; readonly at: LngLat };

/** In the repository, so that positions can be tested without the packages. */
const references = new URL('../reference-positions.json', import.meta.url);

export function writeReferences(placed: readonly { town: Town; at: LngLat }[]): void {
  const known = geoNames();
  const found = towns.flatMap((town): ReferencePosition[] => {
    const at = placed.find((each) => each.town === town)?.at;
    const same = known.filter((each) => isOf(each, town)).map(positionOf);
    const [nearest] = same.sort((a, b) => apart(a, at) - apart(b, at));
    return nearest === undefined ? [] : [{ en: town.en, at: nearest }];
  });
  writeFileSync(references, `${JSON.stringify(found, null, 1)}\n`);
}

function isOf(place: GeoName, { en, geonames }: Town): boolean {
  if (geonames) return place.name === geonames.name && place.country === geonames.country;
  return plain(place.name) === plain(en);
}

/** GeoNames drops some diacritics and keeps others. */
function plain(name: string): string {
  return name.replace(/đ/gi, 'dj').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function positionOf({ lng, lat }: GeoName): LngLat {
  return [Number(lng), Number(lat)];
}

function apart(one: LngLat, other: LngLat | undefined): number {
  return other === undefined ? 0 : Math.hypot(one[0] - other[0], one[1] - other[1]);
}
