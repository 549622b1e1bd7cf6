import { onlyNames } from '../../../components/desk/fields/record-names';
import { RecordList } from '../../../components/desk/pages/list/record-list';
import {
  type RecordQuery,
  recordOrders,
  recordStates,
} from '../../../data/edit/contract/page-data';
import { recordOf } from '../../../data/edit/record-path';
import { isKind } from '../../../data/schema/kinds';
import { PAGE } from '../../../server/desk/activity/record-catalogue';
import { deskInstance } from '../../../server/desk/desk-instance';
import { currentAccount, deskLanguage } from '../curator';
import type { Search } from '../request';

/** The desk: all records, and what was changed recently. */
export default async function DeskPage({ searchParams }: Search) {
  const actor = await currentAccount();
  const search = await searchParams;
  const query = queryIn(search);
  const desk = deskInstance();
  const text = await deskLanguage();
  const recent = await desk.allow(actor, ({ reading }) => reading.recentChanges)();
  const list = desk.allow(actor, ({ reading }) => reading.list);
  const names = desk.allow(actor, ({ reading }) => reading.names)(text.language);
  return (
    <RecordList
      text={text}
      query={query}
      listed={{ ...list(query, text.language), pageSize: PAGE }}
      recent={recent}
      names={onlyNames(names, new Set(recent.flatMap(({ paths }) => paths.map(recordOf))))}
      repaired={desk.allow(actor, ({ reading }) => reading.mended)()}
      isTaken={search.taken !== undefined}
    />
  );
}

function queryIn(search: Awaited<Search['searchParams']>): RecordQuery {
  const text = (name: string) => String(search[name] ?? '').slice(0, 200);
  const kind = text('kind');
  return {
    kind: isKind(kind) ? kind : null,
    state: recordStates.find((state) => state === text('state')) ?? null,
    sought: text('sought'),
    unread: text('unread') !== '',
    sort: recordOrders.find((sort) => sort === text('sort')) ?? 'title',
    page: Math.max(0, Math.floor(Number(text('page'))) || 0),
  };
}
