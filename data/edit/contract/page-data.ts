import type { Message } from '../../messages/catalogue';
import type { Problem } from '../../messages/problem';
import type { Kind } from '../../schema/kinds';
import type { Difference } from '../differences';
import type { Role } from './account-requests';
import type { Draft } from './draft';

// What the server gives a page as it is opened. It does not cross the wire as JSON, so that types are enough.

/** An account as administrators see it. */
export type ListedAccount = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
};

/** How far a record is: public and checked, public and not checked yet, with a draft, or with a draft in review. */
export const recordStates = ['published', 'unchecked', 'draft', 'review'] as const;
type RecordState = (typeof recordStates)[number];

/** The columns that the list of records can be sorted by. */
export const recordOrders = ['title', 'kind', 'state'] as const;

/** Which records the list shows, and in which order. */
export type RecordQuery = {
  readonly kind: Kind | null;
  readonly state: RecordState | null;
  readonly sought: string;
  /** Only records whose Serbian nobody has read through. */
  readonly unread: boolean;
  readonly sort: (typeof recordOrders)[number];
  /** From 0. */
  readonly page: number;
};

/** A record as its draft has it, or as it was published if there is no draft. */
export type ListedRecord = {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly state: RecordState;
  /** Whether it was never published, and whether the draft removes it. */
  readonly isNew: boolean;
  readonly isRemoved: boolean;
  readonly serbianReviewed: boolean;
  /** How many faults of its own it has. */
  readonly faults: number;
  /** The field of the first fault, such as sources.0.locator.en; null if there is none. */
  readonly firstFault: string | null;
};

/** What the records of each kind are called, by their ids. */
export type RecordNames = Readonly<
  Partial<Record<Kind, readonly { readonly id: string; readonly name: string }[]>>
>;

/** A commit of the history. */
export type ListedChange = {
  readonly commit: string;
  readonly author: string;
  readonly reason: string;
  /** UTC milliseconds, to the second. */
  readonly at: number;
  /** The files that it changed. */
  readonly paths: readonly string[];
};

/** Changes of the same records by one person for one reason: the last of them, and how many there were. */
export type RecentChange = ListedChange & { readonly count: number };

/** A change of public records, and whether it can be undone, since nothing that it published has changed since. */
export type RecentPublishing = ListedChange & { readonly mayBeUndone: boolean };

/** A draft in review, with all that it would change and what still keeps it from the public. */
export type QueuedDraft = {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly draft: Draft;
  readonly differences: readonly Difference[];
  /** What the review still lacks, such as an approval. */
  readonly obstacles: readonly Message[];
  readonly problems: readonly Problem[];
};

/** A version of a record or of its draft, and how it differs from the one before. */
export type PastVersion = {
  readonly commit: string;
  readonly author: string;
  readonly reason: string;
  /** UTC milliseconds, to the second. */
  readonly at: number;
  /** What the page asks for to see it; null if it removed the record, or is damaged. */
  readonly blob: string | null;
  readonly place: 'records' | 'drafts';
  readonly differences: readonly Difference[];
  /** Whether the history cannot show this version, or what was before it. */
  readonly isDamaged: boolean;
  readonly isAfterGap: boolean;
};

/** A record of a kind that has an order, such as the chapters. */
export type OrderedRecord = { readonly id: string; readonly title: string };

/** An entry of the log: `at` and `what`, and values by their names. */
export type LogEntry = Readonly<Record<string, string | number>>;
