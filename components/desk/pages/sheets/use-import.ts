import { useRef, useState } from 'react';
import type { ImportAnswer, Keep } from '../../../../data/edit/contract/imported-files';
import { routes } from '../../../../data/edit/contract/routes';
import { say } from '../../../../data/messages/say';
import { type Kind, kinds } from '../../../../data/schema/kinds';
import { fill } from '../../../ui/words/fill';
import { askDesk } from '../../saving/ask-desk';
import type { DeskText } from '../../words/desk-words';

/** A file of one kind of record: what it would import, and its import. */
export function useImport(text: DeskText) {
  const [kind, setKind] = useState<Kind>('events');
  const [file, setFile] = useState<File | null>(null);
  const [result, setResult] = useState<ImportAnswer | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const lastRequest = useRef(0);
  const send = async (which: Keep, sent: File | null) => {
    if (sent === null) return;
    lastRequest.current += 1;
    const request = lastRequest.current;
    const answered = await askDesk(routes.importSheet(kind, which), sent);
    // The answer is about a file or a kind that is no longer chosen.
    if (request !== lastRequest.current) return;
    const why = answered.ok ? null : say(answered.refusal, text.language);
    setFailed(why === null ? null : fill(text.words.failed, { why }));
    setResult(answered.ok ? answered.value : null);
  };
  return {
    kind,
    file,
    result,
    failed,
    chooseKind: (name: string) => {
      setKind(kinds.find((known) => known === name) ?? kind);
      lastRequest.current += 1;
      setFile(null);
      setResult(null);
    },
    chooseFile: (chosen: File | null) => {
      setFile(chosen);
      setResult(null);
      void send('none', chosen);
    },
    importRows: (which: 'all' | 'good') => void send(which, file),
  };
}
