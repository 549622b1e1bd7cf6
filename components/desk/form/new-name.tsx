'use client';

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { idFrom } from '../../../data/text/record-id';
import { useRunning } from '../shell/use-running';
import type { DeskWords } from '../words/desk-words';

type Props = {
  readonly words: DeskWords;
  /** The ids that records of the kind have already, where they are known here. */
  readonly taken?: ReadonlySet<string>;
};

/** What a new record is called, and its name in addresses, which follows from it until somebody writes another. */
export function NewName({ words, taken }: Props) {
  const { list } = words;
  const running = useRunning();
  const [id, setId] = useState('');
  const [isOwn, setIsOwn] = useState(false);
  return (
    <>
      <TextInput
        name="called"
        data-autofocus
        disabled={!running}
        label={list.title}
        maxLength={200}
        onChange={({ target }) => !isOwn && setId(idFrom(target.value))}
      />
      <TextInput
        name="id"
        disabled={!running}
        label={list.id}
        pattern="[a-z0-9]+(-[a-z0-9]+)*"
        maxLength={80}
        required
        value={id}
        error={taken?.has(id) ? list.taken : undefined}
        onChange={({ target }) => {
          setId(target.value);
          setIsOwn(target.value !== '');
        }}
      />
    </>
  );
}
