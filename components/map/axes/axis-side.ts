import type { DrawnExhibit } from '../../../data/exhibit/outline';
import { forceColours, journeyColour } from '../layer/layer';

type Axis = DrawnExhibit['axes'][number];
type Side = keyof typeof forceColours | 'journey';

/** Whose colour an axis has. */
export function sideOf({ kind, forces }: Pick<Axis, 'kind' | 'forces'>): Side {
  return kind === 'journey' ? 'journey' : (forces[0] ?? 'soviet');
}

export function colourOf(axis: Pick<Axis, 'kind' | 'forces'>): string {
  const side = sideOf(axis);
  return side === 'journey' ? journeyColour : forceColours[side];
}
