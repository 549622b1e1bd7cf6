/** What a visitor asked to see, for the length of a visit. */
export type Choice = 'all' | 'without';

export const choiceKey = 'choice';
export const figuresKey = 'figures';

const listeners = new Set<() => void>();

/** The choice made in this visit, which is written on <html> where style sheets see it too. */
export function readChoice(): Choice | null {
  const { choice } = document.documentElement.dataset;
  return choice === 'all' || choice === 'without' ? choice : null;
}

/** Remembers the choice for the visit; null asks again, and closes the figures for the next visitor. */
export function choose(choice: Choice | null): void {
  if (choice === null) {
    delete document.documentElement.dataset.choice;
    delete document.documentElement.dataset.figures;
    remember(figuresKey, null);
  } else document.documentElement.dataset.choice = choice;
  remember(choiceKey, choice);
  for (const listener of listeners) listener();
}

/** Whether this visit has opened the figures, which is written on <html> like the choice. */
export function figuresAreOpen(): boolean {
  return document.documentElement.dataset.figures === 'open';
}

export function openFigures(): void {
  document.documentElement.dataset.figures = 'open';
  remember(figuresKey, 'open');
  for (const listener of listeners) listener();
}

export function onChoice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function remember(key: string, choice: string | null): void {
  try {
    if (choice === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, choice);
  } catch {
    // A browser that stores nothing asks again on the next page, which is no fault.
  }
}
