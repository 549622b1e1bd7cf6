import { Button, Group, NativeSelect, Table } from '@mantine/core';
import { type AccountChange, roleSchema } from '../../../../data/edit/contract/account-requests';
import { PASSWORD } from '../../../../data/edit/contract/limits';
import type { ListedAccount } from '../../../../data/edit/contract/page-data';
import { fill } from '../../../ui/words/fill';
import type { DeskWords } from '../../words/desk-words';

type Props = {
  readonly account: ListedAccount;
  /** Whether it is the curator's own, which only somebody else may change. */
  readonly isOwn: boolean;
  readonly words: DeskWords['accounts'];
  readonly onChange: (change: AccountChange) => void;
};

/** One account, with the ways to change it. */
export function AccountRow({ account, isOwn, words, onChange }: Props) {
  const { name, email, role } = account;
  const givePassword = () => {
    const password = prompt(fill(words.askPassword, { name, least: PASSWORD.least }));
    if (password !== null) onChange({ password });
  };
  const remove = () => {
    if (confirm(fill(words.takeAwaySure, { name }))) onChange('gone');
  };
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      <Table.Td>{email}</Table.Td>
      <Table.Td>
        <NativeSelect
          aria-label={`${words.role}: ${name}`}
          data={roleOptions(words)}
          value={role}
          disabled={isOwn}
          onChange={({ target }) => onChange({ role: roleSchema.parse(target.value) })}
        />
      </Table.Td>
      <Table.Td>
        <Group gap="xs">
          <Button variant="subtle" disabled={isOwn} onClick={givePassword}>
            {words.givePassword}: {name}
          </Button>
          <Button variant="subtle" disabled={isOwn} onClick={remove}>
            {words.takeAway}: {name}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

export function roleOptions({ roles }: DeskWords['accounts']) {
  return Object.entries(roles).map(([value, label]) => ({ value, label }));
}
