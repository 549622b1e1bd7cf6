import { markPath } from './marks';

/** The mark of a kind of event, in the colour of its lane. The word beside it says the same. */
export function Mark({ kind, lane }: { readonly kind: string; readonly lane: string }) {
  return (
    <svg className="mark" data-lane={lane} viewBox="0 0 24 24" aria-hidden="true">
      <path d={markPath(kind)} fillRule="evenodd" />
    </svg>
  );
}
