import { Anchor, Badge, Group, Table, Text } from '@mantine/core';
import type { ListedRecord, RecordQuery } from '../../../../data/edit/contract/page-data';
import { fill } from '../../../ui/words/fill';
import { fieldAddress } from '../../fields/field-anchor';
import { fieldLabel } from '../../fields/field-label';
import type { DeskText, DeskWords } from '../../words/desk-words';
import { listAddress } from './list-address';
import classes from './record-table.module.css';

type Props = {
  readonly text: DeskText;
  readonly query: RecordQuery;
  readonly rows: readonly ListedRecord[];
};

/** The records of one page of the list; its heads change the order. */
export function RecordTable({ text: { words, language }, query, rows }: Props) {
  const { list } = words;
  return (
    <Table striped>
      <Table.Thead>
        <Table.Tr>
          {(['title', 'kind', 'state'] as const).map((sort) => (
            <Table.Th key={sort} aria-sort={query.sort === sort ? 'ascending' : 'none'}>
              <Anchor href={listAddress({ ...query, sort, page: 0 })}>
                {sort === 'title' ? list.record : list[sort]}
              </Anchor>
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={`${row.kind}/${row.id}`}>
            <Table.Td>
              <Anchor href={`/desk/records/${row.kind}/${row.id}/`}>{row.title}</Anchor>
              <Text size="xs" c="dimmed">
                {row.id}
              </Text>
            </Table.Td>
            <Table.Td>{fieldLabel(row.kind, language)}</Table.Td>
            <Table.Td>
              <RowState row={row} words={words} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function RowState({ row, words }: { readonly row: ListedRecord; readonly words: DeskWords }) {
  const { list, states } = words;
  return (
    <Group gap="xs">
      <span>{states[row.state]}</span>
      {row.isNew && <Badge variant="outline">{list.isNew}</Badge>}
      {row.isRemoved && <Badge variant="outline">{list.removed}</Badge>}
      {row.firstFault !== null && (
        <Badge
          component="a"
          className={classes.faults}
          href={fieldAddress(`${row.kind}/${row.id}`, row.firstFault)}
        >
          {fill(list.faults, { count: row.faults })}
        </Badge>
      )}
    </Group>
  );
}
