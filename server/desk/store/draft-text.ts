import type { Draft } from '../../../data/edit/contract/draft';

export function draftText(draft: Draft): string {
  return `${JSON.stringify(draft, null, 2)}\n`;
}

/** The draft as its authors get it back from a reader. */
export function sentBack(draft: Draft, by: string, why: string): Draft {
  return { ...draft, state: 'draft', approvedBy: [], sentBack: { by, why } };
}
