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
import { fill } from '../../../ui/words/fill';
import classes from '../../desk.module.css';
import { type Answered, askDesk, whyOf } from '../../saving/ask-desk';
import { useRunning } from '../../shell/use-running';
import type { DeskText } from '../../words/desk-words';
import type { DeskWords } from '../../words/en/desk';

type Role = keyof DeskWords['accounts']['roles'];
type Account = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
};
type Props = {
  readonly text: DeskText;
  readonly accounts: readonly Account[];
  /** The id of whoever looks at this: nobody changes their own account. */
  readonly own: string;
};

/** The accounts of the desk: made, given another role, taken away. */
export function AccountsPage({ text, accounts, own }: Props) {
  const { words } = text;
  const { accounts: names, nav, door } = words;
  const running = useRunning();
  const [failed, setFailed] = useState<string | null>(null);
  const after = (answered: Answered) => {
    if (answered.status === 200) location.reload();
    else setFailed(fill(words.failed, { why: whyOf(answered, text) }));
  };
  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    after(
      await askDesk('accounts', { body: Object.fromEntries(new FormData(event.currentTarget)) }),
    );
  };
  const roles = Object.entries(names.roles).map(([value, label]) => ({ value, label }));
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
            {accounts.map(({ id, name, email, role }) => (
              <Table.Tr key={id}>
                <Table.Td>{name}</Table.Td>
                <Table.Td>{email}</Table.Td>
                <Table.Td>
                  <NativeSelect
                    aria-label={`${names.role}: ${name}`}
                    data={roles}
                    value={role}
                    disabled={id === own}
                    onChange={async ({ target }) =>
                      after(await askDesk(`accounts/${id}`, { body: { role: target.value } }))
                    }
                  />
                </Table.Td>
                <Table.Td>
                  <Group gap="xs">
                    <Button
                      variant="subtle"
                      disabled={id === own}
                      onClick={async () => {
                        const password = prompt(fill(names.give, { name }));
                        if (password !== null)
                          after(await askDesk(`accounts/${id}`, { body: { password } }));
                      }}
                    >
                      {names.given}: {name}
                    </Button>
                    <Button
                      variant="subtle"
                      disabled={id === own}
                      onClick={async () =>
                        confirm(fill(names.sure, { name })) &&
                        after(await askDesk(`accounts/${id}`, { body: 'gone' }))
                      }
                    >
                      {names.takeAway}: {name}
                    </Button>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <form onSubmit={make}>
        <Stack maw={420} mt="xl">
          <TextInput name="name" label={names.name} required />
          <TextInput name="email" type="email" label={door.email} required />
          <NativeSelect name="role" label={names.role} data={roles} />
          <PasswordInput name="password" label={names.password} minLength={12} required />
          <Group>
            <Button type="submit" disabled={!running}>
              {names.make}
            </Button>
          </Group>
        </Stack>
      </form>
    </main>
  );
}
