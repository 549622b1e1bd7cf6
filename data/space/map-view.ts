/** Where the map's camera rests: degrees, and the map's zoom level. */
export type MapView = {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
};
