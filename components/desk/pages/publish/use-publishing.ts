import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { REASON } from '../../../../data/edit/contract/limits';
import { valueAt } from '../../../../data/edit/value-at';
import { type Answered, askDesk, whyOf } from '../../saving/ask-desk';
import { type DeskText, saidIn } from '../../words/desk-words';

/** What the last action came to: done, or the reasons why nothing was changed. */
export type Outcome = 'done' | 'undone' | readonly string[];

/** A version of a record. */
type Target = { readonly kind: string; readonly id: string; readonly version: string };

/** Publishes, undoes and approves, one action at a time. The page's data are read again after each. */
export function usePublishing(text: DeskText) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const run = async (path: string, body: unknown, done: 'done' | 'undone') => {
    setBusy(true);
    setOutcome(null);
    // The outcome is shown at the top, and the button may be far below it.
    scrollTo(0, 0);
    const answered = await askDesk(path, { body });
    setBusy(false);
    router.refresh();
    setOutcome(answered.status === 200 ? done : refusalsIn(answered, text));
  };
  return {
    isBusy,
    outcome,
    publish: (targets: readonly Target[], reason: string) =>
      run(
        'publish',
        { targets: targets.map(({ kind, id, version }) => ({ kind, id, on: version })), reason },
        'done',
      ),
    undo: (commit: string, reason: string) =>
      run('undo', { commit, reason: `taken back: ${reason}`.slice(0, REASON.most) }, 'undone'),
    approve: async ({ kind, id, version }: Target) => {
      setBusy(true);
      const answered = await askDesk(`records/${kind}/${id}/approve`, { on: version });
      setBusy(false);
      setOutcome(answered.status === 200 ? null : [whyOf(answered, text)]);
      router.refresh();
    },
  };
}

function refusalsIn(answered: Answered, text: DeskText): readonly string[] {
  const refused = valueAt(answered.body, 'refused');
  return Array.isArray(refused)
    ? refused.map((line) => saidIn(text.language, String(line)))
    : [whyOf(answered, text)];
}
