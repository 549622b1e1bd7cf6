'use client';

import { Alert, Anchor, Group, List, Stack, Text, Title } from '@mantine/core';
import { isOrdered } from '../../../../data/check/doubled-orders';
import type {
  ListedRecord,
  RecentChange,
  RecordNames,
  RecordQuery,
} from '../../../../data/edit/contract/page-data';
import type { Message } from '../../../../data/messages/catalogue';
import { say } from '../../../../data/messages/say';
import { fillCounted } from '../../../ui/words/counted';
import { fill } from '../../../ui/words/fill';
import classes from '../../desk.module.css';
import type { DeskText, DeskWords } from '../../words/desk-words';
import { ChangeList } from '../changes/change-list';
import { listAddress } from './list-address';
import { NewRecord } from './new-record';
import { RecordFilter } from './record-filter';
import { RecordTable } from './record-table';

type Props = {
  readonly text: DeskText;
  readonly query: RecordQuery;
  /** The rows of a page, which has at most `pageSize`, and how many there are in all. */
  readonly listed: {
    readonly rows: readonly ListedRecord[];
    readonly count: number;
    readonly pageSize: number;
  };
  readonly recent: readonly RecentChange[];
  /** The names of the records that were changed recently. */
  readonly names: RecordNames;
  /** What the desk repaired when it was started. */
  readonly repaired: readonly Message[];
  /** Whether the id that somebody chose for a new record is in use. */
  readonly isTaken: boolean;
};

/** The records that fit a query, a page at a time, and beside them the newest changes. */
export function RecordList(props: Props) {
  const { text, query, listed, repaired } = props;
  const { words, language } = text;
  const { list } = words;
  return (
    <main className={classes.page}>
      <Title order={1}>{words.nav.records}</Title>
      {props.isTaken && <Alert role="alert">{list.taken}</Alert>}
      {repaired.length > 0 && (
        <Alert role="status" title={list.repaired}>
          <List>
            {repaired.map((repair) => (
              <List.Item key={JSON.stringify(repair)}>{say(repair, language)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <div className={classes.columns}>
        <Stack>
          <RecordFilter text={text} query={query} />
          <Group gap="lg">
            <Text role="status">{fillCounted(list.found, language, listed.count)}</Text>
            {query.kind !== null && isOrdered(query.kind) && (
              <Anchor href={`/desk/order/${query.kind}/`}>{words.order.change}</Anchor>
            )}
          </Group>
          {listed.count === 0 && <Text>{list.none}</Text>}
          <RecordTable text={text} query={query} rows={listed.rows} />
          <Pager words={words} query={query} pages={Math.ceil(listed.count / listed.pageSize)} />
        </Stack>
        <Stack className={classes.beside}>
          <NewRecord text={text} />
          <ChangeList
            title={list.recent}
            text={text}
            names={props.names}
            changes={props.recent}
            countOf={({ count }) => count}
          />
        </Stack>
      </div>
    </main>
  );
}

type PagerProps = {
  readonly words: DeskWords;
  readonly query: RecordQuery;
  readonly pages: number;
};

function Pager({ words: { list }, query, pages }: PagerProps) {
  if (pages <= 1) return null;
  return (
    <Group component="nav" aria-label={list.record}>
      {query.page > 0 && (
        <Anchor href={listAddress({ ...query, page: query.page - 1 })}>{list.before}</Anchor>
      )}
      <Text>{fill(list.page, { page: query.page + 1, pages })}</Text>
      {query.page + 1 < pages && (
        <Anchor href={listAddress({ ...query, page: query.page + 1 })}>{list.after}</Anchor>
      )}
    </Group>
  );
}
