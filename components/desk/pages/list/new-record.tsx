'use client';

import { Button, NativeSelect, Stack, Title } from '@mantine/core';
import { KindOptions } from '../../form/kind-options';
import { NewName } from '../../form/new-name';
import { useRunning } from '../../shell/use-running';
import type { DeskText } from '../../words/desk-words';

/** Starts a record with its kind and its id, which never change. The desk stores nothing until something is typed. */
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
          <KindOptions language={language} />
        </NativeSelect>
        <NewName words={words} />
        <Button type="submit" variant="default" disabled={!running}>
          {list.makeIt}
        </Button>
      </Stack>
    </form>
  );
}
