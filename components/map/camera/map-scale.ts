/** In metres, as the map's projection has it. */
const EQUATOR = 2 * Math.PI * 6_378_137;

/** Metres on the ground in one pixel of the map, at a latitude in degrees. */
export function metresIn(latitude: number, zoom: number): number {
  return (EQUATOR * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);
}

/** The page's type size in pixels, which grows with the screen. */
export function typeSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** By how much a very large screen enlarges the map, as the page's style sheet says. */
export function mapScale(): number {
  const style = getComputedStyle(document.documentElement);
  return Number.parseFloat(style.getPropertyValue('--map-scale')) || 1;
}
