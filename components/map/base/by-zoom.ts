import type { ExpressionSpecification } from 'maplibre-gl';

/** A value between stops of zoom, linear. */
export function byZoom(
  ...stops: readonly (readonly [zoom: number, value: number])[]
): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification; // flat() loses that numbers come in pairs
}
