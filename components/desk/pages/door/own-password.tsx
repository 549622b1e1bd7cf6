'use client';

import { Alert, Button, PasswordInput, Stack, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { PASSWORD } from '../../../../data/edit/contract/limits';
import { routes } from '../../../../data/edit/contract/routes';
import { fill } from '../../../ui/words/fill';
import { askDesk } from '../../saving/ask-desk';
import { useRunning } from '../../shell/use-running';
import type { DeskText } from '../../words/desk-words';
import classes from './door.module.css';

/** Where somebody with a password that was given to them chooses their own. */
export function OwnPassword({ text }: { readonly text: DeskText }) {
  const { door } = text.words;
  const running = useRunning();
  const [failed, setFailed] = useState<string | null>(null);
  const keep = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    if (typed.get('old') === typed.get('fresh')) return setFailed(door.same);
    const answered = await askDesk(routes.choosePassword(), {
      currentPassword: String(typed.get('old')),
      newPassword: String(typed.get('fresh')),
    });
    if (answered.ok) location.assign('/desk/');
    else setFailed(fill(door.refused, { least: PASSWORD.least }));
  };
  return (
    <main className={classes.door}>
      <form onSubmit={keep} method="post">
        <Stack>
          <Title order={1}>{door.choose}</Title>
          <PasswordInput name="old" label={door.old} autoComplete="current-password" required />
          <PasswordInput
            name="fresh"
            label={fill(door.fresh, { least: PASSWORD.least })}
            autoComplete="new-password"
            minLength={PASSWORD.least}
            required
          />
          {failed !== null && <Alert role="alert">{failed}</Alert>}
          <Button type="submit" disabled={!running}>
            {door.save}
          </Button>
        </Stack>
      </form>
    </main>
  );
}
