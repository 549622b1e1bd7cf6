'use client';

import { Anchor, Stack, Text, Title } from '@mantine/core';
import classes from '../desk.module.css';
import type { DeskWords } from '../words/desk-words';

/** An address of the desk that leads nowhere, with the way back. */
export function NoSuchPage({ words: { notFound } }: { readonly words: DeskWords }) {
  return (
    <main className={classes.page}>
      <Stack maw={760}>
        <Title order={1}>{notFound.title}</Title>
        <Text>{notFound.text}</Text>
        <Anchor href="/desk/">{notFound.back}</Anchor>
      </Stack>
    </main>
  );
}
