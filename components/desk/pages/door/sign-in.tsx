'use client';

import { Alert, Button, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { routes } from '../../../../data/edit/contract/routes';
import { say } from '../../../../data/messages/say';
import { askDesk } from '../../saving/ask-desk';
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
    const answered = await askDesk(routes.signIn(), {
      email: String(typed.get('email')),
      password: String(typed.get('password')),
    });
    setBusy(false);
    if (answered.ok) location.assign('/desk/');
    else setFault(say(answered.refusal, text.language));
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
