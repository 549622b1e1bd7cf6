'use client';

import {
  Alert,
  Anchor,
  Badge,
  Button,
  Checkbox,
  Group,
  List,
  NativeSelect,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { isOrdered } from '../../../../data/check/doubled-orders';
import { kinds } from '../../../../data/schema/kinds';
import { fill } from '../../../ui/words/fill';
import classes from '../../desk.module.css';
import { fieldAddress } from '../../fields/field-anchor';
import { fieldLabel } from '../../fields/field-label';
import { type DeskText, saidIn } from '../../words/desk-words';
import type { DeskWords } from '../../words/en/desk';
import { type Change, Lately } from '../changes/change-list';
import { NewRecord } from './new-record';

type Row = {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly state: keyof DeskWords['states'];
  readonly isNew: boolean;
  readonly goes: boolean;
  readonly faults: number;
  readonly firstFault: string | null;
};

type Props = {
  readonly text: DeskText;
  readonly query: {
    readonly kind: string | null;
    readonly state: string | null;
    readonly sought: string;
    readonly unread: boolean;
    readonly sort: string;
    readonly page: number;
  };
  readonly listed: { readonly rows: readonly Row[]; readonly count: number };
  readonly pageSize: number;
  readonly lately: readonly Change[];
  /** What the desk found amiss when it was started. */
  readonly mended: readonly string[];
  /** Whether somebody wanted to begin a record that is there already. */
  readonly isTaken: boolean;
};

/** All records that fit what was asked for. The form is a plain one: an address keeps what it asks. */
export function RecordList({ text, query, listed, pageSize, lately, mended, isTaken }: Props) {
  const { words, language } = text;
  const { list, states } = words;
  const pages = Math.max(1, Math.ceil(listed.count / pageSize));
  return (
    <main className={classes.page}>
      <Title order={1}>{words.nav.records}</Title>
      {isTaken && <Alert role="alert">{list.taken}</Alert>}
      {mended.length > 0 && (
        <Alert role="status" title={list.mended}>
          <List>
            {mended.map((line) => (
              <List.Item key={line}>{saidIn(language, line)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <div className={classes.columns}>
        <Stack>
          <form action="/desk/" method="get">
            <Group align="end">
              <TextInput
                name="sought"
                type="search"
                label={list.search}
                defaultValue={query.sought}
              />
              <NativeSelect name="kind" label={list.kind} defaultValue={query.kind ?? ''}>
                <option value="">{list.anyKind}</option>
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {fieldLabel(kind, language)}
                  </option>
                ))}
              </NativeSelect>
              <NativeSelect name="state" label={list.state} defaultValue={query.state ?? ''}>
                <option value="">{list.anyState}</option>
                {Object.entries(states).map(([state, name]) => (
                  <option key={state} value={state}>
                    {name}
                  </option>
                ))}
              </NativeSelect>
              <Checkbox
                name="unread"
                value="yes"
                label={list.unread}
                defaultChecked={query.unread}
                pb="xs"
              />
              <Button type="submit">{list.show}</Button>
            </Group>
          </form>
          <Group gap="lg">
            <Text role="status">{fill(list.found, { count: listed.count })}</Text>
            {query.kind !== null && isOrdered(query.kind) && (
              <Anchor href={`/desk/order/${query.kind}/`}>{words.order.change}</Anchor>
            )}
          </Group>
          {listed.count === 0 && <Text>{list.none}</Text>}
          <Table striped>
            <Table.Thead>
              <Table.Tr>
                {(['title', 'kind', 'state'] as const).map((sort) => (
                  <Table.Th key={sort} aria-sort={query.sort === sort ? 'ascending' : 'none'}>
                    <Anchor href={addressOf({ ...query, sort, page: 0 })}>
                      {sort === 'title' ? list.record : list[sort]}
                    </Anchor>
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {listed.rows.map((row) => (
                <Table.Tr key={`${row.kind}/${row.id}`}>
                  <Table.Td>
                    <Anchor href={`/desk/records/${row.kind}/${row.id}/`}>{row.title}</Anchor>
                    <Text size="xs" c="dimmed">
                      {row.id}
                    </Text>
                  </Table.Td>
                  <Table.Td>{fieldLabel(row.kind, language)}</Table.Td>
                  <Table.Td>
                    <Group gap="xs">
                      <span>{states[row.state]}</span>
                      {row.isNew && <Badge variant="outline">{list.isNew}</Badge>}
                      {row.goes && <Badge variant="outline">{list.goes}</Badge>}
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
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          {pages > 1 && (
            <Group component="nav" aria-label={list.record}>
              {query.page > 0 && (
                <Anchor href={addressOf({ ...query, page: query.page - 1 })}>{list.before}</Anchor>
              )}
              <Text>{fill(list.page, { page: query.page + 1, pages })}</Text>
              {query.page + 1 < pages && (
                <Anchor href={addressOf({ ...query, page: query.page + 1 })}>{list.after}</Anchor>
              )}
            </Group>
          )}
        </Stack>
        <Stack className={classes.beside}>
          <NewRecord text={text} />
          <Lately title={list.lately} text={text} changes={lately} />
        </Stack>
      </div>
    </main>
  );
}

function addressOf({ kind, state, sought, unread, sort, page }: Props['query']): string {
  const query = new URLSearchParams({ sought, sort, page: String(page) });
  if (kind !== null) query.set('kind', kind);
  if (state !== null) query.set('state', state);
  if (unread) query.set('unread', 'yes');
  return `/desk/?${query}`;
}
