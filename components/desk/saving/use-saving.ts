import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { RecordView } from '../../../data/edit/contract/record-requests';
import { DraftSaver } from './draft-saver';

type Options = {
  /** Such as events/danube-crossed. */
  readonly record: string;
  /** Where the browser stores what the desk does not have yet; see `localDraftKey`. */
  readonly localDraft: string;
  /** The version that the form was opened on. */
  readonly version: string;
  /** Called with the record's new state after each save that leaves nothing pending. */
  readonly onSaved: (view: RecordView) => void;
};

/** The saving of one form, and its state. A page that is left or hidden saves first. */
export function useSaving({ record, localDraft, version, onSaved }: Options) {
  const [saver] = useState(() => new DraftSaver({ record, localDraft }, version));
  const state = useSyncExternalStore(saver.subscribe, saver.state, saver.state);

  const saved = useEffectEvent(onSaved);
  useEffect(() => saver.onSaved((view) => saved(view)), [saver]);

  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (saver.isPending) event.preventDefault();
    };
    const hide = () => {
      if (document.visibilityState === 'hidden') void saver.save();
    };
    addEventListener('beforeunload', hold);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('beforeunload', hold);
      document.removeEventListener('visibilitychange', hide);
      void saver.save();
    };
  }, [saver]);

  return { saver, state };
}
