'use client';

import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { OrderedRecord } from '../../../../data/edit/contract/page-data';
import type { Kind } from '../../../../data/schema/kinds';
import { fill } from '../../../ui/words/fill';
import page from '../../desk.module.css';
import { fieldLabel } from '../../fields/field-label';
import { useRunning } from '../../shell/use-running';
import type { DeskText, DeskWords } from '../../words/desk-words';
import classes from './order-page.module.css';
import { useOrder } from './use-order';

type Props = {
  readonly kind: Kind;
  readonly records: readonly OrderedRecord[];
  readonly text: DeskText;
};

/** The records of a kind in the order in which the exhibit tells them: dragged with a pointer, or moved with buttons. */
export function OrderPage({ kind, records, text }: Props) {
  const { words, language } = text;
  const { rows, message, move, save } = useOrder(kind, records, text);
  const [dragged, setDragged] = useState<number | null>(null);
  const running = useRunning();
  const dragOver = (index: number) => {
    if (dragged === null || dragged === index) return;
    move(dragged, index);
    setDragged(index);
  };
  return (
    <main className={page.page}>
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
              dragOver(index);
            }}
            onDrop={(event) => event.preventDefault()}
          >
            <span aria-hidden>⠿</span>
            <Anchor href={`/desk/records/${kind}/${id}/`} draggable={false}>
              {title}
            </Anchor>
            <MoveButtons
              title={title}
              words={words}
              onUp={index > 0 ? () => move(index, index - 1) : null}
              onDown={index < rows.length - 1 ? () => move(index, index + 1) : null}
            />
          </li>
        ))}
      </ol>
      <Group>
        <Button onClick={save} disabled={!running}>
          {words.order.save}
        </Button>
        <p role="status">{message}</p>
      </Group>
    </main>
  );
}

type MoveButtonsProps = {
  readonly title: string;
  readonly words: DeskWords;
  /** Null for the first record, and for the last. */
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
};

function MoveButtons({ title, words, onUp, onDown }: MoveButtonsProps) {
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        variant="default"
        disabled={onUp === null}
        aria-label={`${words.form.up}: ${title}`}
        onClick={() => onUp?.()}
      >
        ↑
      </Button>
      <Button
        variant="default"
        disabled={onDown === null}
        aria-label={`${words.order.down}: ${title}`}
        onClick={() => onDown?.()}
      >
        ↓
      </Button>
    </Group>
  );
}
