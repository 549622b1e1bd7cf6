/** Paper, ink and a river blue; every name stands on a halo of the paper. */
export const colour = {
  sea: '#bccbcc',
  shore: '#cad6d4',
  land: '#f0e9d9',
  coast: '#8ba3a8',
  riverbank: '#7797a2',
  river: '#a9c1c7',
  grid: '#8a7a5f',
  border: '#9a7f66',
  borderBand: '#c9a988',
  waterName: '#3d6878',
  countryName: '#75624a',
  regionName: '#84694a',
  town: '#3b322a',
  city: '#241d17',
  formerName: '#75644f',
  halo: '#f3edde',
} as const;
