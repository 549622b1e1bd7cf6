import { shapeOf } from './measures.mjs';

/** A file for tests that are about one. */
export const file = 'data/space/geo.ts';

/** The faults of one measure in files, as `path:line`, for tests. */
export function placesOf(measure, files, entries) {
  return shapeOf(files, entries)
    .faults.filter((fault) => fault.measure === measure)
    .map(({ path, line }) => `${path}:${line}`);
}

/** The faults of one measure in a text. */
export function inFile(measure, text) {
  return placesOf(measure, { [file]: text });
}

/** A line many times over. */
export function repeated(text, times) {
  return Array.from({ length: times }, () => text).join('\n');
}
