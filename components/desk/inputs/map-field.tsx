'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import { valueAt } from '../../../data/edit/value-at';
import type { Point } from '../../../data/space/geo';
import classes from '../desk.module.css';
import { useDeskForm } from '../fields/form-context';
import type { FormValue } from '../fields/form-values';
import { pointFrom, textOf } from '../fields/point-text';
import { DeskMap } from './desk-map';

type Item = { readonly item: unknown };

type Props = {
  readonly name: string;
  /** The field of an item that is its point; empty if the item itself is the point. */
  readonly point: string;
  /** Whether the last point repeats the first, as a ring's does. */
  readonly closed: boolean;
  readonly empty: FormValue;
};

/** Draws the points of a list as a line, and lets them be added and moved. */
export function MapField({ name, point, closed, empty }: Props) {
  const { words } = useDeskForm();
  const { setValue } = useFormContext();
  const items: unknown = useWatch({ name });
  const list: readonly Item[] = Array.isArray(items) ? items : [];
  const points = list.map(({ item }) => pointFrom(point === '' ? item : valueAt(item, point)));
  const moved = (item: unknown, to: Point): unknown =>
    point === '' ? textOf(to) : { ...asObject(item), [point]: textOf(to) };
  const change = (next: readonly Item[]) => setValue(name, next, { shouldDirty: true });

  // Items without a point are not on the map, but have their number in the list.
  const indexes = points.flatMap((found, index) => (found === null ? [] : [index]));
  const known = points.filter((found) => found !== null);
  const ring = closed && isRing(known);
  const move = (marker: number, to: Point) => {
    const [index = marker, last = index] = [indexes[marker], indexes.at(-1)];
    const ends = ring && marker === 0 ? [index, last] : [index];
    change(list.map((one, place) => (ends.includes(place) ? { item: moved(one.item, to) } : one)));
  };
  const add = (at: Point) => {
    const added = { item: moved(empty, at) };
    change(closed ? closedWith(ring ? list.slice(0, -1) : list, added) : [...list, added]);
  };
  return (
    <>
      <div className={classes.map}>
        <DeskMap
          label={words.form.onMap}
          points={ring ? known.slice(0, -1) : known}
          line
          onTap={add}
          onMove={move}
        />
      </div>
      <small>{words.form.mapHelpLine}</small>
    </>
  );
}

/** An open ring and one more corner; from three corners on the first is repeated at the end. */
function closedWith(corners: readonly Item[], added: Item): readonly Item[] {
  const all = [...corners, added];
  const [first] = all;
  return all.length < 3 || first === undefined ? all : [...all, first];
}

function isRing(points: readonly Point[]): boolean {
  return points.length > 2 && points[0]?.join() === points.at(-1)?.join();
}

function asObject(item: unknown): object {
  return typeof item === 'object' && item !== null ? item : {};
}
