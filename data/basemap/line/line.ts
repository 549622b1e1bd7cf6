/** Degrees. */
export type LngLat = readonly [longitude: number, latitude: number];
export type Line = readonly LngLat[];

/** The coordinates of a GeoJSON line or ring, without heights. */
export function lineOf(coordinates: readonly (readonly number[])[]): Line {
  return coordinates.map(([longitude = Number.NaN, latitude = Number.NaN]) => [
    longitude,
    latitude,
  ]);
}

/** A degree of longitude is shorter than one of latitude; the exhibit's own latitude is near enough for every choice made here. */
const narrowing = Math.cos((44.5 * Math.PI) / 180);

export function distance(a: LngLat, b: LngLat): number {
  return Math.hypot((a[0] - b[0]) * narrowing, a[1] - b[1]);
}

export function lengthOf(line: Line): number {
  return line.reduce(
    (sum, at, index) => sum + (index === 0 ? 0 : distance(line[index - 1] ?? at, at)),
    0,
  );
}

/** Distance from a point to the segment between two others. */
export function distanceToSegment(at: LngLat, from: LngLat, to: LngLat): number {
  const x = (to[0] - from[0]) * narrowing;
  const y = to[1] - from[1];
  const square = x * x + y * y;
  if (square === 0) return distance(at, from);
  const along = ((at[0] - from[0]) * narrowing * x + (at[1] - from[1]) * y) / square;
  const share = Math.min(1, Math.max(0, along));
  return distance(at, [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
}

export function distanceToLine(at: LngLat, line: Line): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 1; index < line.length; index += 1) {
    const from = line[index - 1];
    const to = line[index];
    if (from && to) least = Math.min(least, distanceToSegment(at, from, to));
  }
  return least;
}

/** Puts lines that share an end, to within `gap`, back together into the longest lines they make without passing a fork. */
export function join(lines: readonly Line[], gap: number): readonly Line[] {
  const key = (at: LngLat) => `${Math.round(at[0] / gap)},${Math.round(at[1] / gap)}`;
  const ends = new Map<string, Set<number>>();
  const note = (end: LngLat | undefined, index: number) => {
    if (!end) return;
    const near = ends.get(key(end)) ?? new Set();
    ends.set(key(end), near.add(index));
  };
  lines.forEach((line, index) => {
    note(line[0], index);
    note(line.at(-1), index);
  });
  const used = new Set<number>();
  const grow = (line: LngLat[]): LngLat[] => {
    for (;;) {
      const end = line.at(-1);
      const near = end ? [...(ends.get(key(end)) ?? [])] : [];
      const next = near.filter((index) => !used.has(index));
      const only = next[0];
      if (!end || only === undefined || near.length > 2) return line;
      used.add(only);
      const other = lines[only] ?? [];
      const first = other[0];
      line.push(
        ...(first && key(first) === key(end) ? other.slice(1) : [...other].reverse().slice(1)),
      );
    }
  };
  return lines.flatMap((line, index) => {
    if (used.has(index)) return [];
    used.add(index);
    const forward = grow([...line]);
    return [grow(forward.reverse())];
  });
}

/** Which of the line's points lies nearest. */
export function nearestIndex(line: Line, to: LngLat): number {
  return line.reduce(
    (best, at, index) => (distance(at, to) < distance(line[best] ?? at, to) ? index : best),
    0,
  );
}
