'use client';

import {
  Button,
  Group,
  NativeSelect,
  PasswordInput,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { PASSWORD } from '../../../../data/edit/contract/limits';
import { fill } from '../../../ui/words/fill';
import classes from '../../desk.module.css';
import { askDesk, whyOf } from '../../saving/ask-desk';
import { useRunning } from '../../shell/use-running';
import type { DeskText, DeskWords } from '../../words/desk-words';
import { type Account, AccountRow, roleOptions } from './account-row';

type Props = {
  readonly text: DeskText;
  readonly accounts: readonly Account[];
  /** The id of the curator's own account, which only somebody else may change. */
  readonly own: string;
};

/** The accounts of the desk, where an administrator makes, changes and removes them. */
export function AccountsPage({ text, accounts, own }: Props) {
  const { words } = text;
  const { accounts: names, nav, door } = words;
  const [failed, setFailed] = useState<string | null>(null);
  const send = async (path: string, body: unknown) => {
    const answered = await askDesk(path, { body });
    if (answered.status === 200) location.reload();
    else setFailed(fill(words.failed, { why: whyOf(answered, text) }));
  };
  return (
    <main className={classes.page}>
      <Title order={1}>{nav.accounts}</Title>
      {failed !== null && <Text role="alert">{failed}</Text>}
      <Table.ScrollContainer minWidth={560}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{names.name}</Table.Th>
              <Table.Th>{door.email}</Table.Th>
              <Table.Th>{names.role}</Table.Th>
              <Table.Th>{names.change}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {accounts.map((account) => (
              <AccountRow
                key={account.id}
                account={account}
                isOwn={account.id === own}
                words={names}
                onChange={(change) => send(`accounts/${account.id}`, change)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <NewAccount words={words} onMake={(typed) => send('accounts', typed)} />
    </main>
  );
}

type NewAccountProps = {
  readonly words: DeskWords;
  readonly onMake: (typed: unknown) => void;
};

function NewAccount({ words: { accounts, door }, onMake }: NewAccountProps) {
  const running = useRunning();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onMake(Object.fromEntries(new FormData(event.currentTarget)));
  };
  return (
    <form onSubmit={submit}>
      <Stack maw={420} mt="xl">
        <TextInput name="name" label={accounts.name} required />
        <TextInput name="email" type="email" label={door.email} required />
        <NativeSelect name="role" label={accounts.role} data={roleOptions(accounts)} />
        <PasswordInput
          name="password"
          label={accounts.password}
          minLength={PASSWORD.least}
          required
        />
        <Group>
          <Button type="submit" disabled={!running}>
            {accounts.make}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
