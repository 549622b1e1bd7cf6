/** The page's type size in pixels, which grows with the screen. */
export function typeSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** By how much a very large screen enlarges the map, as the page's style sheet says. */
export function mapScale(): number {
  const style = getComputedStyle(document.documentElement);
  return Number.parseFloat(style.getPropertyValue('--map-scale')) || 1;
}
