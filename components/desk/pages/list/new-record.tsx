'use client';

import { Button, NativeSelect, Stack, Title } from '@mantine/core';
import { kinds } from '../../../../data/schema/kinds';
import { fieldLabel } from '../../fields/field-label';
import { NewName } from '../../form/new-name';
import { useRunning } from '../../shell/use-running';
import type { DeskText } from '../../words/desk-words';

/** Begins a record: its kind and its name, which it keeps for ever. Nothing is made until something is typed. */
export function NewRecord({ text: { words, language } }: { readonly text: DeskText }) {
  const { list } = words;
  const running = useRunning();
  return (
    <form action="/desk/new/" method="get">
      <Stack gap="xs">
        <Title order={2} size="h4">
          {list.make}
        </Title>
        <NativeSelect name="kind" label={list.kind} defaultValue="events">
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {fieldLabel(kind, language)}
            </option>
          ))}
        </NativeSelect>
        <NewName words={words} />
        <Button type="submit" variant="default" disabled={!running}>
          {list.makeOf}
        </Button>
      </Stack>
    </form>
  );
}
