'use client';

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { idFrom } from '../../../data/text/record-id';
import { useRunning } from '../shell/use-running';
import type { DeskWords } from '../words/desk-words';

type Props = {
  readonly words: DeskWords;
  /** The ids in use, if the page knows them. */
  readonly taken?: ReadonlySet<string>;
};

/** The title and the id of a new record; the id follows from the title until a curator writes another one. */
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
