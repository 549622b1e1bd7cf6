'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import classes from '../desk.module.css';
import { useFormContextOf } from '../fields/form-context';
import type { FormValue } from '../fields/form-values';
import { DeskMap, type Point } from './desk-map';
import { pointFrom, textOf } from './point-field';

type Props = {
  readonly name: string;
  /** The field of an item that is its point; empty where the item is the point itself. */
  readonly point: string;
  /** Whether the last point repeats the first, as a ring's does. */
  readonly closed: boolean;
  readonly empty: FormValue;
};

/** Draws the points of a list as a line, and lets them be added and moved. */
export function MapField({ name, point, closed, empty }: Props) {
  const { words } = useFormContextOf();
  const { setValue } = useFormContext();
  const items: unknown = useWatch({ name });
  const list: readonly { readonly item: unknown }[] = Array.isArray(items) ? items : [];
  const at = (item: unknown) => pointFrom(point === '' ? item : Object(item)[point]);
  const placed = (item: unknown, where: Point) =>
    point === '' ? textOf(where) : { ...Object(item), [point]: textOf(where) };
  const keep = (next: readonly { readonly item: unknown }[]) =>
    setValue(name, next, { shouldDirty: true });

  // Items without a point are not on the map, but have their number in the list.
  const placedAt = list.flatMap(({ item }, index) => (at(item) === null ? [] : [index]));
  const pairs = list.map(({ item }) => at(item)).filter((found) => found !== null);
  const shown = closed && isRing(pairs) ? pairs.slice(0, -1) : pairs;
  const move = (marker: number, where: Point) => {
    const [index = marker, last = index] = [placedAt[marker], placedAt.at(-1)];
    const ends = closed && isRing(pairs) && marker === 0 ? [index, last] : [index];
    keep(list.map((one, here) => (ends.includes(here) ? { item: placed(one.item, where) } : one)));
  };
  const add = (where: Point) => {
    const made = { item: placed(empty, where) };
    if (!closed) return keep([...list, made]);
    const open = isRing(pairs) ? list.slice(0, -1) : list;
    const ring = [...open, made];
    const [first] = ring;
    return keep(ring.length < 3 || first === undefined ? ring : [...ring, first]);
  };
  return (
    <>
      <div className={classes.map}>
        <DeskMap label={words.form.onMap} points={shown} line onTap={add} onMove={move} />
      </div>
      <small>{words.form.mapHelpLine}</small>
    </>
  );
}

function isRing(points: readonly Point[]): boolean {
  return points.length > 2 && points[0]?.join() === points.at(-1)?.join();
}
