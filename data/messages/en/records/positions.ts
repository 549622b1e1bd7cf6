/** What is wrong with a position on the map, or with a line or a ring of them. */
export const positions = {
  'not-a-position': 'write [longitude, latitude], such as [20.457, 44.818]',
  'not-degrees': 'write degrees as a number, such as 20.457',
  'longitude-out-of-range': 'write the longitude in degrees, from -180 to 180',
  'latitude-out-of-range': 'write the latitude in degrees, from -90 to 90',
  'too-many-decimals': 'round to three decimals: nothing finer than a hundred metres is shown',
  'latitude-first':
    'write the longitude first, then the latitude, such as [20.457, 44.818]: this lies far south of Europe',
  'ring-of-few-corners': 'draw at least three corners and close the ring',
  'ring-not-closed': 'close the ring: let the last position repeat the first',
  'line-of-one-position': 'draw at least two positions',
  'axis-of-one-point': 'give at least two points',
};
