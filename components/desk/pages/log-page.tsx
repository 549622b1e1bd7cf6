'use client';

import { Table, Text, Title } from '@mantine/core';
import type { LogEntry } from '../../../data/edit/contract/page-data';
import { sayStored } from '../../../data/messages/stored-words';
import classes from '../desk.module.css';
import { authorName } from '../words/author-name';
import type { DeskText } from '../words/desk-words';
import { Moment } from '../words/moment';

type Props = {
  readonly text: DeskText;
  readonly entries: readonly LogEntry[];
};

/** Who came, what was published and which accounts were changed, the newest first, as the log has it. */
export function LogPage({ text, entries }: Props) {
  const { nav, log, accounts } = text.words;
  const labels: Readonly<Record<string, string>> = log.labels;
  const roles: Readonly<Record<string, string>> = accounts.roles;
  const inWords = ([name, value]: readonly [string, string | number]) => {
    if (name === 'status') return Number(value) < 400 ? log.accepted : log.refused;
    const words =
      name === 'role'
        ? roles[value]
        : sayStored(authorName(String(value), text.words), text.language);
    return `${labels[name] ?? name} ${words ?? value}`;
  };
  return (
    <main className={classes.page}>
      <Title order={1}>{nav.log}</Title>
      <Text>{log.what}</Text>
      <Table.ScrollContainer minWidth={560}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{log.at}</Table.Th>
              <Table.Th>{log.action}</Table.Th>
              <Table.Th>{log.more}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.map(({ at = '', what = '', ...more }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two entries may say the same, and their order stays.
              <Table.Tr key={index}>
                <Table.Td>
                  <Moment at={at} language={text.language} />
                </Table.Td>
                <Table.Td>{sayStored(String(what), text.language)}</Table.Td>
                <Table.Td>{Object.entries(more).map(inWords).join(', ')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </main>
  );
}
