'use client';

import { Button } from '../ui/button';
import { choose } from './choice';
import { useRest } from './use-rest';

/** Brings the notice back, so that a visitor can choose again; from the quiet page, at the exhibit. */
export function ChangeChoice({ label }: { readonly label: string }) {
  const exhibit = useRest();
  const change = () => {
    choose(null);
    if (exhibit !== null) window.location.assign(exhibit);
  };
  return (
    <Button look="plain" className="chosen-only offers-reports" onClick={change}>
      {label}
    </Button>
  );
}
