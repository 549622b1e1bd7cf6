import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { REASON } from '../../../../data/edit/contract/limits';
import type { QueuedDraft, RecordNames } from '../../../../data/edit/contract/page-data';
import type { Refusal } from '../../../../data/edit/contract/refusal';
import { routes } from '../../../../data/edit/contract/routes';
import { say } from '../../../../data/messages/say';

import { pathLabel } from '../../fields/field-label';
import { nameOf } from '../../fields/record-names';
import { remarkInWords } from '../../fields/remark-in-words';
import { type Answered, askDesk } from '../../saving/ask-desk';
import type { DeskText } from '../../words/desk-words';

/** What the last action came to: done, or the reasons why nothing was changed. */
export type PublishingOutcome = 'done' | 'undone' | readonly string[];

type Version = Pick<QueuedDraft, 'kind' | 'id' | 'version'>;

/** Publishes, undoes and approves, one action at a time. The page's data are read again after each. */
export function usePublishing(text: DeskText, names: RecordNames) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<PublishingOutcome | null>(null);

  const run = async (ask: () => Promise<Answered<unknown>>, done: 'done' | 'undone') => {
    setBusy(true);
    setOutcome(null);
    // The outcome is shown at the top, and the button may be far below it.
    scrollTo(0, 0);
    const answered = await ask();
    setBusy(false);
    router.refresh();
    setOutcome(answered.ok ? done : refusalsIn(answered.refusal, { text, names }));
  };
  return {
    isBusy,
    outcome,
    publish: (drafts: readonly Version[], reason: string) =>
      run(() => {
        const targets = drafts.map(({ kind, id, version }) => ({ kind, id, on: version }));
        return askDesk(routes.publish(), { targets, reason });
      }, 'done'),
    undo: (commit: string, reason: string) =>
      run(() => {
        const undoing = say({ code: 'reason-undone', values: { reason } }, 'en');
        return askDesk(routes.undo(), { commit, reason: undoing.slice(0, REASON.most) });
      }, 'undone'),
    approve: async ({ kind, id, version }: Version) => {
      setBusy(true);
      const answered = await askDesk(routes.actOnDraft(`${kind}/${id}`, version, 'approve'));
      setBusy(false);
      setOutcome(answered.ok ? null : refusalsIn(answered.refusal, { text, names }));
      router.refresh();
    },
  };
}

/** What keeps drafts from the public, a line each; or the one reason of any other refusal. */
function refusalsIn(
  refusal: Refusal,
  known: { readonly text: DeskText; readonly names: RecordNames },
): readonly string[] {
  const { language } = known.text;
  const lines = (refusal.obstacles ?? []).map((obstacle) => {
    const { record, field } = obstacle;
    if (record === null) return say(obstacle, language);
    const name = nameOf(known.names, record);
    const place = field === null ? name : `${name} · ${pathLabel(field, language)}`;
    return `${place}: ${remarkInWords(obstacle, record, known)}`;
  });
  return lines.length > 0 ? lines : [say(refusal, language)];
}
