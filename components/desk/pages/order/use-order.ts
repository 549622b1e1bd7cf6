import { useState } from 'react';
import type { OrderedRecord } from '../../../../data/edit/contract/page-data';
import { routes } from '../../../../data/edit/contract/routes';
import { say } from '../../../../data/messages/say';
import type { Kind } from '../../../../data/schema/kinds';
import { fillCounted } from '../../../ui/words/counted';
import { fill } from '../../../ui/words/fill';
import { askDesk } from '../../saving/ask-desk';
import type { DeskText } from '../../words/desk-words';

/** The order of a kind's records as it is moved on the page, and its saving. */
export function useOrder(kind: Kind, records: readonly OrderedRecord[], text: DeskText) {
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
      const answered = await askDesk(routes.reorder(kind), {
        ids: rows.map(({ id }) => id),
        before: saved.map(({ id }) => id),
      });
      if (answered.ok) setSaved(rows);
      setMessage(
        answered.ok
          ? fillCounted(words.order.saved, text.language, answered.value.drafts)
          : fill(words.failed, { why: say(answered.refusal, text.language) }),
      );
    },
  };
}
