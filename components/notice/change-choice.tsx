'use client';

import { Button } from '../ui/button';
import { choose } from './choice';

/** Brings the notice back, so that a visitor can choose again. */
export function ChangeChoice({ label }: { readonly label: string }) {
  return (
    <Button look="plain" className="scripted" onClick={() => choose(null)}>
      {label}
    </Button>
  );
}
