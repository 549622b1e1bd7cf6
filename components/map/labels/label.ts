import type { Point } from '../../../data/space/geo';

/** How a label is written: the title of an event, or the name of a formation. */
export type LabelLook =
  | { readonly kind: 'title' }
  | { readonly kind: 'formation'; readonly colour: string };

/** A label beside a point of the map, in degrees; lengths are CSS pixels. */
export type Label = {
  /** The id of the event or axis that it names. */
  readonly of: string;
  readonly text: string;
  readonly at: Point;
  /** The middle of what it names, from the point. */
  readonly right?: number;
  readonly down?: number;
  /** From that middle to the nearest edge of the label. */
  readonly apart: number;
  readonly look: LabelLook;
  /** Written even where it has no room. */
  readonly always?: boolean;
};

/** A point that labels leave free, `reach` CSS pixels to each side. */
export type TakenPoint = Pick<Label, 'at' | 'right' | 'down'> & { readonly reach: number };

/** A label that has room: the place of its seat in `seats`, and how strong it is, from 0 to 1. */
export type ShownLabel = Label & { readonly seat: number; readonly opacity: number };
