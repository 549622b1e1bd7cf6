import { valueAt } from '../../../data/edit/value-at';

/** What was typed, and the version of the record that it was typed on. */
export type LocalDraft = { readonly on: string; readonly value: unknown };

/** The key in the browser's storage for what one account has typed of a record such as events/danube-crossed. */
export function localDraftKey(account: string, record: string): string {
  return `desk:${account}:${record}`;
}

/** What this browser still has from a visit that ended before the desk had it; null if there is nothing. */
export function readLocalDraft(key: string): LocalDraft | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    const on = valueAt(stored, 'on');
    return typeof on === 'string' ? { on, value: valueAt(stored, 'value') } : null;
  } catch {
    return null;
  }
}

/** Does nothing if the browser refuses to store, since the desk still gets what is typed. */
export function saveLocalDraft(key: string, draft: LocalDraft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {}
}

export function removeLocalDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {}
}
