'use client';

import { Button, NativeSelect, Stack, TextInput, Title } from '@mantine/core';
import { kinds } from '../../data/schema/kinds';
import { fieldLabel } from './field-label';
import type { DeskLanguage } from './words/desk-words';
import type { DeskWords } from './words/en';

/** Begins a record: its kind and its name, which it keeps for ever. Nothing is made until something is typed. */
export function NewRecord({
  words,
  language,
}: {
  readonly words: DeskWords;
  readonly language: DeskLanguage;
}) {
  const { list } = words;
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
        <TextInput
          name="id"
          label={list.makeId}
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
          maxLength={80}
          required
        />
        <Button type="submit" variant="default">
          {list.makeOf}
        </Button>
      </Stack>
    </form>
  );
}
