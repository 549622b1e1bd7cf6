'use client';

import { Alert, Button, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { valueAt } from '../../../../data/edit/value-at';
import { fillCounted } from '../../../ui/words/counted';
import { askDesk, whyOf } from '../../saving/ask-desk';
import { useRunning } from '../../shell/use-running';
import type { DeskText } from '../../words/desk-words';
import classes from './door.module.css';

/** The door of the desk. */
export function SignIn({ text }: { readonly text: DeskText }) {
  const { words } = text;
  const { door } = words;
  const running = useRunning();
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const enter = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    setBusy(true);
    const answered = await askDesk('auth/sign-in/email', {
      body: { email: typed.get('email'), password: typed.get('password') },
    });
    setBusy(false);
    if (answered.status === 200) location.assign('/desk/');
    else if (answered.status === 429)
      setFault(fillCounted(door.wait, text.language, Number(valueAt(answered.body, 'seconds'))));
    else setFault(answered.status === 401 ? door.wrong : whyOf(answered, text));
  };
  return (
    <main className={classes.door}>
      <form onSubmit={enter} method="post">
        <Stack>
          <Title order={1}>{words.title}</Title>
          <TextInput
            name="email"
            type="email"
            label={door.email}
            autoComplete="username"
            required
          />
          <PasswordInput
            name="password"
            label={door.password}
            autoComplete="current-password"
            required
          />
          {fault !== null && <Alert role="alert">{fault}</Alert>}
          <Button type="submit" disabled={!running} loading={busy}>
            {door.signIn}
          </Button>
        </Stack>
      </form>
    </main>
  );
}
