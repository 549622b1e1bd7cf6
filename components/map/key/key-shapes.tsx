/** The map's drawing in a field of 44 by 14, for its key. */
export function Arrow({ fill }: { readonly fill: string }) {
  return <path d="M0 6.6 L31 4.8 L29 0.6 L43 7 L29 13.4 L31 9.2 L0 7.6 Z" fill={fill} />;
}

export function Stroke({
  colour,
  width,
  dashes,
}: {
  readonly colour: string;
  readonly width: number;
  readonly dashes?: string;
}) {
  return <path d="M0 7 H44" stroke={colour} strokeWidth={width} strokeDasharray={dashes} />;
}

export function Band({ fill }: { readonly fill: string }) {
  return <rect y="3" width="44" height="8" rx="4" fill={fill} opacity="0.45" />;
}
