import type { Feature, LineString, Point } from 'geojson';
import { exchangesOf, exchangesWithEvents } from '../../../data/exhibit/exchanges';
import type { DrawnExhibit, EventOutline } from '../../../data/exhibit/outline';
import { fill } from '../../ui/words/fill';
import type { Words } from '../../ui/words/words';
import { arcBetween } from './arc';

type Line = {
  readonly kind: 'message' | 'rival';
  readonly label: string;
  /** Whether it is the chosen event's own message. */
  readonly own: boolean;
};

export type Connections = {
  readonly lines: readonly Feature<LineString, Line>[];
  readonly spots: readonly Feature<Point, { readonly letter: string }>[];
};

export const unconnected: Connections = { lines: [], spots: [] };

/**
 * What the chosen event is joined with on the map: the messages of its exchanges that went from one
 * place to another, and the rival places that other sources give.
 */
export function connectionsOf(
  selected: EventOutline | null,
  exhibit: Pick<DrawnExhibit, 'events' | 'exchanges' | 'places'>,
  words: Words['exchange'],
): Connections {
  if (selected === null) return unconnected;
  const positions = new Map(exhibit.places.map(({ id, at }) => [id, at]));
  const positionOf = (id: string | null | undefined) => (id ? positions.get(id) : undefined);
  const steps = exchangesOf(exchangesWithEvents(exhibit), exhibit.events, selected.id).flatMap(
    (exchange) => exchange.steps,
  );
  const messages = new Map([selected, ...steps.map(({ event }) => event)].map((e) => [e.id, e]));
  const arcs = [...messages.values()].flatMap((event) => {
    const { message, place, date } = event;
    const [from, to] = [positionOf(place), positionOf(message?.received)];
    if (message === undefined || from === undefined || to === undefined) return [];
    const said = fill(words.arc, { channel: words.channels[message.channel], date });
    // A dashed line has no direction of its own; the label is read from left to right.
    const label = from[0] < to[0] ? `${said}  →` : `←  ${said}`;
    return [line(arcBetween(from, to), { kind: 'message', label, own: event === selected })];
  });
  const home = positionOf(selected.place);
  const rivals = (selected.rivals ?? []).flatMap(({ letter, place }) => {
    const at = positionOf(place);
    return at === undefined ? [] : [{ letter, at }];
  });
  return {
    lines: [
      ...arcs,
      ...rivals.flatMap(({ at }) =>
        home === undefined ? [] : [line([home, at], { kind: 'rival', label: '', own: true })],
      ),
    ],
    spots: rivals.map(({ letter, at }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...at] },
      properties: { letter },
    })),
  };
}

function line(
  points: readonly (readonly [number, number])[],
  properties: Line,
): Connections['lines'][number] {
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: points.map((point) => [...point]) },
    properties,
  };
}
