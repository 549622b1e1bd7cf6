'use client';

import { useSyncExternalStore } from 'react';
import { onKiosk } from './kiosk-mode';

type Props = {
  readonly href: string;
  readonly label: string;
  readonly className?: string | undefined;
};

const never = () => () => undefined;

/** To where a source can be read, on another host. On a screen in the gallery nothing leads out: a code is shown. */
export function OutwardLink({ href, label, className }: Props) {
  const kiosk = useSyncExternalStore(never, onKiosk, () => false);
  return kiosk ? (
    <button type="button" className={`outward ${className ?? ''}`} data-outward={href}>
      {label}
    </button>
  ) : (
    <a href={href} className={className} rel="noreferrer external">
      {label}
    </a>
  );
}
