import { readFileSync } from 'node:fs';
import type { LngLat } from '../line/line';
import type { Stop } from './hand-drawn';

/** Where a place of the exhibit lies. */
export function placeAt(place: string): LngLat {
  const file = new URL(`../../records/places/${place}.json`, import.meta.url);
  const { at } = JSON.parse(readFileSync(file, 'utf8')) as { at: LngLat }; // `npm run records` checks it
  return at;
}

/** A point that is drawn by hand: one of the exhibit's places, or a position of its own. */
export function stopAt({ name, place, at }: Stop): LngLat {
  if (place !== undefined) return placeAt(place);
  if (at === undefined) throw new Error(`${name}: give it a place of the exhibit, or “at”`);
  return at;
}
