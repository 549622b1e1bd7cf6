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
import { type AccountRequest, roleSchema } from '../../../../data/edit/contract/account-requests';
import { PASSWORD } from '../../../../data/edit/contract/limits';
import type { ListedAccount } from '../../../../data/edit/contract/page-data';
import { routes } from '../../../../data/edit/contract/routes';
import { say } from '../../../../data/messages/say';
import { fill } from '../../../ui/words/fill';
import classes from '../../desk.module.css';
import { type Answered, askDesk } from '../../saving/ask-desk';
import { useRunning } from '../../shell/use-running';
import type { DeskText, DeskWords } from '../../words/desk-words';
import { AccountRow, roleOptions } from './account-row';

type Props = {
  readonly text: DeskText;
  readonly accounts: readonly ListedAccount[];
  /** The id of the curator's own account, which only somebody else may change. */
  readonly own: string;
};

/** The accounts of the desk, where an administrator makes, changes and removes them. */
export function AccountsPage({ text, accounts, own }: Props) {
  const { words } = text;
  const { accounts: names, nav, door } = words;
  const [failed, setFailed] = useState<string | null>(null);
  const after = (answered: Answered<unknown>) => {
    if (answered.ok) location.reload();
    else setFailed(fill(words.failed, { why: say(answered.refusal, text.language) }));
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
                onChange={async (change) =>
                  after(await askDesk(routes.changeAccount(account.id), change))
                }
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <NewAccount
        words={words}
        onMake={async (account) => after(await askDesk(routes.makeAccount(), account))}
      />
    </main>
  );
}

type NewAccountProps = {
  readonly words: DeskWords;
  readonly onMake: (account: AccountRequest) => void;
};

function NewAccount({ words: { accounts, door }, onMake }: NewAccountProps) {
  const running = useRunning();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    onMake({
      name: String(typed.get('name')),
      email: String(typed.get('email')),
      role: roleSchema.parse(typed.get('role')),
      password: String(typed.get('password')),
    });
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
