/** What a visitor asked to see, for the length of a visit. */
export type Choice = 'all' | 'without';

export const choiceKey = 'choice';

const listeners = new Set<() => void>();

/** The choice made in this visit, which is written on <html> where style sheets see it too. */
export function readChoice(): Choice | null {
  const { choice } = document.documentElement.dataset;
  return choice === 'all' || choice === 'without' ? choice : null;
}

/** Remembers the choice for the visit; null asks again. */
export function choose(choice: Choice | null): void {
  if (choice === null) delete document.documentElement.dataset.choice;
  else document.documentElement.dataset.choice = choice;
  remember(choice);
  for (const listener of listeners) listener();
}

export function onChoice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function remember(choice: Choice | null): void {
  try {
    if (choice === null) sessionStorage.removeItem(choiceKey);
    else sessionStorage.setItem(choiceKey, choice);
  } catch {
    // A browser that keeps nothing asks again on the next page, which is no fault.
  }
}
