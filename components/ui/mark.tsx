import { type MarkName, markPath } from './marks';

/** The mark of an event in the colour of its lane. The word beside it says the same. */
export function Mark({ name, lane }: { readonly name: MarkName; readonly lane: string }) {
  return (
    <svg className="mark" data-lane={lane} viewBox="0 0 24 24" aria-hidden="true">
      <path d={markPath(name)} fillRule="evenodd" />
    </svg>
  );
}
