import { useState } from 'react';
import { valueAt } from '../../../../data/edit/value-at';
import { fillCounted } from '../../../ui/words/counted';
import { fill } from '../../../ui/words/fill';
import { askDesk, whyOf } from '../../saving/ask-desk';
import type { DeskText } from '../../words/desk-words';

export type OrderedRecord = { readonly id: string; readonly title: string };

/** The order of a kind's records as it is moved on the page, and its saving. */
export function useOrder(kind: string, records: readonly OrderedRecord[], text: DeskText) {
  const { words } = text;
  const [rows, setRows] = useState(records);
  /** The order that the desk has, as far as this page knows. */
  const [saved, setSaved] = useState(records);
  const [message, setMessage] = useState('');
  return {
    rows,
    message,
    move: (from: number, to: number) => {
      const [row] = rows.slice(from, from + 1);
      if (row === undefined || to < 0 || to >= rows.length) return;
      setRows(rows.toSpliced(from, 1).toSpliced(to, 0, row));
      setMessage(fill(words.order.moved, { title: row.title, place: to + 1, all: rows.length }));
    },
    save: async () => {
      const answered = await askDesk(`order/${kind}`, {
        body: { ids: rows.map(({ id }) => id), before: saved.map(({ id }) => id) },
      });
      if (answered.status === 200) setSaved(rows);
      setMessage(
        answered.status === 200
          ? fillCounted(words.order.saved, text.language, Number(valueAt(answered.body, 'drafts')))
          : fill(words.failed, { why: whyOf(answered, text) }),
      );
    },
  };
}
