import type { ReactNode } from 'react';
import { freedColour, frontColour, heldColour } from '../layer/layer';
import styles from './key.module.css';

/** The map's drawing in a field of 44 by 14, for its key. */
export function Arrow({ fill }: { readonly fill: string }) {
  return <path d="M0 6.6 L31 4.8 L29 0.6 L43 7 L29 13.4 L31 9.2 L0 7.6 Z" fill={fill} />;
}

/** One short arrow beside another, a colour each. */
export function Arrows({ fills }: { readonly fills: readonly string[] }) {
  return fills.map((fill, index) => (
    <path key={fill} d={`M${15 * index} 5.4 h6 v-4 l8 5.6 l-8 5.6 v-4 h-6 Z`} fill={fill} />
  ));
}

export function Stroke({
  colour,
  width,
  dashes,
}: {
  readonly colour: string;
  readonly width: number;
  readonly dashes?: string | undefined;
}) {
  return <path d="M0 7 H44" stroke={colour} strokeWidth={width} strokeDasharray={dashes} />;
}

export function Band({ fill }: { readonly fill: string }) {
  return <rect y="3" width="44" height="8" rx="4" fill={fill} opacity="0.45" />;
}

/** The front line between the bands of both sides, with its strokes on the side not yet reached. */
export function Front({ dashes }: { readonly dashes?: string | undefined }) {
  return (
    <>
      <rect width="44" height="7" fill={freedColour} opacity="0.28" />
      <rect y="7" width="44" height="7" fill={heldColour} opacity="0.28" />
      <Stroke colour={frontColour} width={3} dashes={dashes} />
      <path
        d="M4 8 V13 M11 8 V13 M18 8 V13 M25 8 V13 M32 8 V13 M39 8 V13"
        stroke={frontColour}
        strokeWidth={1.3}
      />
    </>
  );
}

export function FreedTown() {
  return (
    <>
      <path d="M7 1 H19 V13 H7 Z" fill={freedColour} />
      <circle cx="33" cy="7" r="4.4" fill={freedColour} />
    </>
  );
}

/** A piece of the map's drawing, in a field of 44 by 14, beside its meaning. */
export function Sample({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <li>
      <svg className={styles.sample} viewBox="0 0 44 14" fill="none" aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
}

/** The area of reported crimes, hatched as on the map. */
export function AreaSample({ label }: { readonly label: string }) {
  return (
    <li>
      <span className={styles.area} aria-hidden="true" />
      {label}
    </li>
  );
}
