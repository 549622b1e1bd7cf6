import { zones } from '../../../data/space/zones';
import { DAY, type Instant } from '../../../data/time/span';
import type { MapLayer } from '../layer/layer';

/** The zones of 1941–44, which the base map holds; a moment turns each on and off. */
export function zonesLayer(): MapLayer {
  const dated = Object.values(zones).map(({ id, from, until }) => ({
    id,
    start: Date.parse(from),
    end: Date.parse(until),
  }));
  let drawn: Instant | null = null;

  return {
    add() {
      drawn = null;
    },
    draw(map, at) {
      const day = Math.floor(at / DAY) * DAY;
      if (day === drawn) return;
      for (const { id, start, end } of dated) {
        const on = start <= day && day < end;
        const before = drawn !== null && start <= drawn && drawn < end;
        if (drawn === null || on !== before) map.setFeatureState({ source: 'zones', id }, { on });
      }
      drawn = day;
    },
  };
}
