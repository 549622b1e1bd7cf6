import { expect, test } from 'vitest';
import { placesOf } from './faults-in.mjs';

const inComponent = (text) => placesOf('props', { 'components/map/map.tsx': text });

test('props are counted where a component takes them apart', () => {
  expect(inComponent('function Map({ a, b, c, d, e, f, g }) {}')).toEqual([]);
  expect(inComponent('function Map({ a, b, c, d, e, f, g, h }) {}')).toHaveLength(1);
  expect(
    inComponent('const Map = memo(function Map({ a, b, c, d, e, f, g, h }) {});'),
  ).toHaveLength(1);
  expect(inComponent('function useMap({ a, b, c, d, e, f, g, h }) {}')).toEqual([]);
});

test('props are counted in their type: joined, extended, picked and imported ones of ours', () => {
  const one = 'type One = { a: 1; b: 1; c: 1; d: 1 };\n';
  const two = 'interface Two extends One { e: 1; f(): void; g: 1; h: 1 }\n';
  expect(
    inComponent(`${one}function Map(props: One & { e: 1; f: 1; g: 1; h: 1 }) {}`),
  ).toHaveLength(1);
  expect(inComponent(`${one}${two}function Map(props: Readonly<Two>) {}`)).toHaveLength(1);
  expect(inComponent(`${one}${two}function Map(props: Pick<Two, 'e' | 'a'>) {}`)).toEqual([]);
  expect(inComponent(`${one}${two}function Map(props: Omit<Two, 'a'>) {}`)).toEqual([]);
  const files = {
    'components/map/two.ts': `${one}export ${two}`,
    'components/map/map.tsx':
      "import type { Two as Props } from './two';\nfunction Map({ a }: Props) {}",
  };
  expect(placesOf('props', files)).toEqual(['components/map/map.tsx:2']);
});
