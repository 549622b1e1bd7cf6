'use client';

import { Button } from '../ui/button';
import { useRest } from './use-rest';
import { choose } from './visitor-choice';

/** Closes the menu that it is in and shows the notice again, so that a visitor can choose again; the quiet page leads to the exhibit for that. */
export function ChangeChoice({ label }: { readonly label: string }) {
  const exhibit = useRest();
  const change = () => {
    choose(null);
    if (exhibit !== null) window.location.assign(exhibit);
  };
  return (
    <Button
      look="plain"
      className="chosen-only offers-reports"
      popoverTarget="menu"
      popoverTargetAction="hide"
      onClick={change}
    >
      {label}
    </Button>
  );
}
