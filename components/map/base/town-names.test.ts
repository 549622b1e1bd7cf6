import { expect, test } from 'vitest';
import { names } from './names';

/** The smallest letters of a town's name, and MapLibre's padding around it, in CSS pixels. */
const SMALLEST = 11;
const PADDING = 2;

const lettering = { first: 'en', second: 'sr', scale: 1 };
const layers = names(lettering).filter(({ id }) => /town-name|belgrade/.test(id));

test.each(layers.map((layer) => [layer.id, layer] as const))(
  '%s has no position farther than 1.5 em from its dot',
  (_, layer) => {
    const anchors = JSON.stringify(layer.layout).match(/\[-?[\d.]+,-?[\d.]+\]/g) ?? [];
    const offsets = anchors.map((pair) => JSON.parse(pair) as [number, number]); // what the pattern matches
    const margin = PADDING / SMALLEST;
    expect(offsets.length).toBeGreaterThanOrEqual(24);
    for (const [right, down] of offsets) {
      const ems = Math.hypot(
        Math.abs(right) + (right === 0 ? 0 : margin),
        Math.abs(down) + (down === 0 ? 0 : margin),
      );
      expect(ems).toBeLessThanOrEqual(1.5);
    }
  },
);
