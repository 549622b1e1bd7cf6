import { readFileSync } from 'node:fs';
import {
  blend,
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { darkestRelief } from '../../data/basemap/relief/shade-relief';
import { colour } from './base/colour';
import { zoneColours } from './base/zone-paint';
import { areaColour, areaOpacity, forceColours, frontColour, journeyColour } from './layer/layer';

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');
const lanes = ['advance', 'reports', 'complaints', 'politics', 'memory'].map((lane) => [
  lane,
  new RegExp(`--${lane}: (#\\w{6});`).exec(css)?.[1] ?? '',
]);

/** Marks that lie on the map without a ground of their own. */
const marks: readonly (readonly string[])[] = [
  ...lanes,
  ...Object.entries(forceColours),
  ['front', frontColour],
  ['journey', journeyColour],
];

/** What a mark can lie on: the paper, the darkest slope, water, and a zone or the area over each. */
const grounds = ['land', 'darkest slope', 'sea', 'river'].flatMap((name) => {
  const tint = {
    land: colour.land,
    'darkest slope': greyOf(darkestRelief),
    sea: colour.sea,
    river: colour.river,
  }[name];
  if (tint === undefined) throw new Error(`no tint for ${name}`);
  return [
    [name, tint],
    [`${name} in the area`, over(tint, areaColour, areaOpacity)],
  ];
});

describe.each(marks)('the mark of %s', (_, mark) => {
  test.each(grounds)('has a contrast of three to one on %s', (_ground, ground) => {
    const own = wcagContrast(mark, ground);
    expect(own).toBeGreaterThanOrEqual(3);
  });
});

test.each(Object.entries(zoneColours))(
  'the name of the zone %s can be read on its halo',
  (_, tint) => {
    expect(wcagContrast(tint, colour.halo)).toBeGreaterThanOrEqual(3);
  },
);

/** As seen by people who lack one kind of cone, and by those who see as most do. */
const sights: Readonly<Record<string, (tint: Color) => Color>> = {
  'full colour': (tint) => tint,
  'no red cones': filterDeficiencyProt(1),
  'no green cones': filterDeficiencyDeuter(1),
  'no blue cones': filterDeficiencyTrit(1),
};

describe.each(Object.entries(sights))('with %s', (_, seen) => {
  const measured = differenceCiede2000();
  const differ = (one: string, other: string) =>
    measured(seen(coloured(one)), seen(coloured(other)));

  test('the arrows of two sides never look alike', () => {
    const arrows = [forceColours.soviet, forceColours.yugoslav, forceColours.bulgarian];
    for (const [index, one] of arrows.entries()) {
      for (const other of arrows.slice(index + 1)) {
        expect(differ(one, other), `${one} ${other}`).toBeGreaterThan(10);
      }
    }
  });

  test('no lane’s colour is taken for its neighbour’s', () => {
    const tints = lanes.map(([, tint = '']) => tint);
    tints.slice(1).forEach((tint, index) => {
      expect(differ(tint, tints[index] ?? tint), tint).toBeGreaterThan(10);
    });
  });
});

function coloured(tint: string): Color {
  const colour = parse(tint);
  if (colour === undefined) throw new Error(`${tint} is no colour`);
  return colour;
}

/** A grey of a relative luminance, by the sRGB curve. */
function greyOf(luminance: number): string {
  const channel = 1.055 * luminance ** (1 / 2.4) - 0.055;
  return formatHex({ mode: 'rgb', r: channel, g: channel, b: channel });
}

function over(ground: string, tint: string, opacity: number): string {
  const veil = `${tint}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;
  return formatHex(blend([ground, veil])) ?? ground;
}
