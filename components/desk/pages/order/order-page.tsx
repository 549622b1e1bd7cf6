'use client';

import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { fill } from '../../../ui/words/fill';
import classes from '../../desk.module.css';
import { fieldLabel } from '../../fields/field-label';
import { askDesk, whyOf } from '../../saving/ask-desk';
import { useRunning } from '../../shell/use-running';
import type { DeskText } from '../../words/desk-words';

type Props = {
  readonly kind: string;
  readonly records: readonly { readonly id: string; readonly title: string }[];
  readonly text: DeskText;
};

/** The records of a kind in the order of telling: dragged with a pointer, or moved with their buttons. */
export function OrderPage({ kind, records, text }: Props) {
  const { words, language } = text;
  const [rows, setRows] = useState(records);
  /** The order that the desk has, as far as this page knows. */
  const [before, setBefore] = useState(records);
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const running = useRunning();
  const move = (from: number, to: number) => {
    const [row] = rows.slice(from, from + 1);
    if (row === undefined || to < 0 || to >= rows.length) return;
    setRows(rows.toSpliced(from, 1).toSpliced(to, 0, row));
    setSaid(fill(words.order.moved, { title: row.title, place: to + 1, all: rows.length }));
  };
  const keep = async () => {
    const answered = await askDesk(`order/${kind}`, {
      body: { ids: rows.map(({ id }) => id), before: before.map(({ id }) => id) },
    });
    if (answered.status === 200) setBefore(rows);
    setSaid(
      answered.status === 200
        ? fill(words.order.kept, { count: Number(Object(answered.body).drafts) })
        : fill(words.failed, { why: whyOf(answered, text) }),
    );
  };
  return (
    <main className={classes.page}>
      <Title order={1}>{fill(words.order.title, { kind: fieldLabel(kind, language) })}</Title>
      <Text>{words.order.help}</Text>
      <ol className={classes.order}>
        {rows.map(({ id, title }, index) => (
          <li
            key={id}
            draggable={running}
            data-dragged={dragged === index || undefined}
            onDragStart={() => setDragged(index)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => {
              event.preventDefault();
              if (dragged === null || dragged === index) return;
              move(dragged, index);
              setDragged(index);
            }}
            onDrop={(event) => event.preventDefault()}
          >
            <span aria-hidden>⠿</span>
            <Anchor href={`/desk/records/${kind}/${id}/`} draggable={false}>
              {title}
            </Anchor>
            <Group gap="xs" wrap="nowrap">
              <Button
                variant="default"
                disabled={index === 0}
                aria-label={`${words.form.up}: ${title}`}
                onClick={() => move(index, index - 1)}
              >
                ↑
              </Button>
              <Button
                variant="default"
                disabled={index === rows.length - 1}
                aria-label={`${words.order.down}: ${title}`}
                onClick={() => move(index, index + 1)}
              >
                ↓
              </Button>
            </Group>
          </li>
        ))}
      </ol>
      <Group>
        <Button onClick={keep} disabled={!running}>
          {words.order.keep}
        </Button>
        <p role="status">{said}</p>
      </Group>
    </main>
  );
}
