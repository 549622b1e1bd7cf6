import type { OrderedKind } from '../../../data/check/doubled-orders';
import type { RecordQuery } from '../../../data/edit/contract/page-data';
import type { MessageLanguage } from '../../../data/messages/catalogue';
import type { Kind } from '../../../data/schema/kinds';
import { orderOf } from '../activity/order';
import { recentChangesOf } from '../activity/recent-changes';
import { RecordCatalogue } from '../activity/record-catalogue';
import { recordHistoryOf, stateIn } from '../activity/record-history';
import { action } from './action';
import type { DeskParts } from './desk-parts';
import { viewOf } from './view-of';

/** What can be read at the desk. */
export function reading(parts: DeskParts) {
  const { store, mended } = parts;
  const catalogue = new RecordCatalogue(store);
  return {
    list: action(
      'read',
      () => (query: RecordQuery, language: MessageLanguage) => catalogue.list(query, language),
    ),
    /** What records are called, for the fields that name them. */
    names: action('read', () => (language: MessageLanguage) => catalogue.names(language)),
    /** What the start of the desk found damaged, and mended. */
    mended: action('read', () => () => mended),
    /** The last changes, with authors and reasons. */
    recentChanges: action('read', () => () => recentChangesOf(store.history)),
    open: action('read', () => (kind: Kind, id: string) => viewOf(parts, kind, id)),
    /** The version that a change of a record must name. */
    version: action('read', () => (kind: Kind, id: string) => store.versionNow(kind, id)),
    /** The versions of a record and of its drafts, the newest first. */
    history: action('read', () => (kind: Kind, id: string) => recordHistoryOf(store, kind, id)),
    /** The record in one of those versions. */
    pastState: action('read', () => (version: string) => stateIn(store, version)),
    order: action(
      'read',
      () => (kind: OrderedKind, language: MessageLanguage) => orderOf(store, kind, language),
    ),
  };
}
