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
import { fill } from '../ui/words/fill';
import { type Answered, askDesk, whyOf } from './ask-desk';
import classes from './desk.module.css';
import { useRunning } from './use-running';
import type { DeskWords } from './words/en';

type Role = keyof DeskWords['accounts']['roles'];
type Account = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
};
type Props = {
  readonly words: DeskWords;
  readonly accounts: readonly Account[];
  /** The id of whoever looks at this: nobody changes their own account. */
  readonly own: string;
};

/** The accounts of the desk: made, given another role, taken away. */
export function AccountsPage({ words, accounts, own }: Props) {
  const { accounts: text, nav, door } = words;
  const running = useRunning();
  const [failed, setFailed] = useState<string | null>(null);
  const after = (answered: Answered) => {
    if (answered.status === 200) location.reload();
    else setFailed(fill(words.failed, { why: whyOf(answered, words.offline) }));
  };
  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    after(
      await askDesk('accounts', { body: Object.fromEntries(new FormData(event.currentTarget)) }),
    );
  };
  const roles = Object.entries(text.roles).map(([value, label]) => ({ value, label }));
  return (
    <main className={classes.page}>
      <Title order={1}>{nav.accounts}</Title>
      {failed !== null && <Text role="alert">{failed}</Text>}
      <Table.ScrollContainer minWidth={560}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.name}</Table.Th>
              <Table.Th>{door.email}</Table.Th>
              <Table.Th>{text.role}</Table.Th>
              <Table.Th>{text.change}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {accounts.map(({ id, name, email, role }) => (
              <Table.Tr key={id}>
                <Table.Td>{name}</Table.Td>
                <Table.Td>{email}</Table.Td>
                <Table.Td>
                  <NativeSelect
                    aria-label={`${text.role}: ${name}`}
                    data={roles}
                    defaultValue={role}
                    disabled={id === own}
                    onChange={async ({ target }) =>
                      after(await askDesk(`accounts/${id}`, { body: { role: target.value } }))
                    }
                  />
                </Table.Td>
                <Table.Td>
                  <Button
                    variant="subtle"
                    disabled={id === own}
                    onClick={async () =>
                      after(await askDesk(`accounts/${id}`, { body: { role: null } }))
                    }
                  >
                    {text.takeAway}: {name}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <form onSubmit={make}>
        <Stack maw={420} mt="xl">
          <TextInput name="name" label={text.name} required />
          <TextInput name="email" type="email" label={door.email} required />
          <NativeSelect name="role" label={text.role} data={roles} />
          <PasswordInput name="password" label={text.password} minLength={12} required />
          <Group>
            <Button type="submit" disabled={!running}>
              {text.make}
            </Button>
          </Group>
        </Stack>
      </form>
    </main>
  );
}
