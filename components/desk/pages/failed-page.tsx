'use client';

import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { fill } from '../../ui/words/fill';
import classes from '../desk.module.css';
import { useFailureWords } from '../shell/failure-words';

type Props = { readonly error: Error & { readonly digest?: string } };

/** A page of the desk that could not be made, with the number under which the desk has logged why. */
export function FailedPage({ error: { digest } }: Props) {
  const words = useFailureWords();
  return (
    <main className={classes.page}>
      <Stack maw={760}>
        <Title order={1}>{words.title}</Title>
        <Text>{words.text}</Text>
        {digest !== undefined && <Text>{fill(words.logged, { number: digest })}</Text>}
        <Group>
          <Button onClick={() => location.reload()}>{words.again}</Button>
          <Anchor href="/desk/">{words.back}</Anchor>
        </Group>
      </Stack>
    </main>
  );
}
