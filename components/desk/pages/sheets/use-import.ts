import { useRef, useState } from 'react';
import { type Kind, kinds } from '../../../../data/schema/kinds';
import { fill } from '../../../ui/words/fill';
import { sendFile, whyOf } from '../../saving/ask-desk';
import type { DeskText } from '../../words/desk-words';
import type { ImportResult } from './import-review';

/** A file of one kind of record: what it would import, and its import. */
export function useImport(text: DeskText) {
  const [kind, setKind] = useState<Kind>('events');
  const [file, setFile] = useState<File | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const lastRequest = useRef(0);
  const send = async (which: 'none' | 'all' | 'good', sent: File | null) => {
    if (sent === null) return;
    lastRequest.current += 1;
    const request = lastRequest.current;
    const answered = await sendFile(`import/${kind}/${which}`, sent);
    // The answer is about a file or a kind that is no longer chosen.
    if (request !== lastRequest.current) return;
    setFailed(
      answered.status === 200 ? null : fill(text.words.failed, { why: whyOf(answered, text) }),
    );
    setResult(answered.status === 200 ? (answered.body as ImportResult) : null); // what the desk's handler gives
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
