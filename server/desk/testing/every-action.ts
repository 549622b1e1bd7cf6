import type { DeskActor } from '../accounts/desk-actor';
import type { Permission } from '../accounts/permissions';
import { orderOf } from '../activity/order';
import type { Actions, Desk } from '../desk';
import type { Store } from '../store/store';
import { somebody } from './test-accounts';

/** One black pixel, as PNG. */
const pixels = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
  'base64',
);
const somePicture = 'f7d74f3d5852c1c3fa13f2e68d15eb28-800x500.webp';

const target = { kind: 'places', id: 'testgrad', on: 'a stale version' } as const;

/** A query of the list that leaves nothing out. */
export const everything = {
  kind: null,
  state: null,
  sought: '',
  unread: false,
  sort: 'title',
  page: 0,
} as const;

type Ask = (actor: DeskActor) => unknown;

/** Each action of a room with its permission and a way to ask for it; one that is left out is an error of types. */
type Room<Name extends keyof Actions> = {
  readonly [Action in keyof Actions[Name]]: readonly [Permission, Ask];
};

/** Every action of a desk of the fixtures, with the permission that it needs and a way to ask for it. */
export function everyAction(desk: Desk, store: Store) {
  const rooms: { readonly [Name in keyof Actions]: Room<Name> } = {
    reading: readingOf(desk, store),
    drafts: draftsOf(desk, store),
    review: reviewOf(desk),
    publishing: publishingOf(desk, store),
    files: filesOf(desk),
    administration: administrationOf(desk),
  };
  return Object.entries(rooms).flatMap(([room, actions]) =>
    Object.entries<readonly [Permission, Ask]>(actions).map(([name, [permission, ask]]) => ({
      name: `${room}.${name}`,
      permission,
      ask,
    })),
  );
}

function readingOf(desk: Desk, store: Store): Room<'reading'> {
  return {
    list: [
      'read',
      (actor: DeskActor) => desk.allow(actor, ({ reading }) => reading.list)(everything, 'en'),
    ],
    mended: ['read', (actor: DeskActor) => desk.allow(actor, ({ reading }) => reading.mended)()],
    recentChanges: [
      'read',
      (actor: DeskActor) => desk.allow(actor, ({ reading }) => reading.recentChanges)(),
    ],
    open: [
      'read',
      (actor: DeskActor) => desk.allow(actor, ({ reading }) => reading.open)('places', 'testgrad'),
    ],
    names: ['read', (actor: DeskActor) => desk.allow(actor, ({ reading }) => reading.names)('en')],
    version: [
      'read',
      (actor: DeskActor) =>
        desk.allow(actor, ({ reading }) => reading.version)('places', 'testgrad'),
    ],
    history: [
      'read',
      (actor: DeskActor) =>
        desk.allow(actor, ({ reading }) => reading.history)('places', 'testgrad'),
    ],
    pastState: [
      'read',
      (actor: DeskActor) =>
        desk.allow(
          actor,
          ({ reading }) => reading.pastState,
        )(store.draft('places', 'testgrad')?.version ?? ''),
    ],
    order: [
      'read',
      (actor: DeskActor) => desk.allow(actor, ({ reading }) => reading.order)('chapters', 'en'),
    ],
  };
}

function draftsOf(desk: Desk, store: Store): Room<'drafts'> {
  return {
    save: [
      'write',
      (actor: DeskActor) =>
        desk.allow(actor, ({ drafts }) => drafts.save)(target, { record: null, reason: '' }),
    ],
    submit: [
      'submit',
      (actor: DeskActor) => desk.allow(actor, ({ drafts }) => drafts.submit)(target),
    ],
    discard: [
      'discard',
      (actor: DeskActor) => desk.allow(actor, ({ drafts }) => drafts.discard)(target),
    ],
    reorder: [
      'write',
      (actor: DeskActor) => {
        const ids = orderOf(store, 'chapters').map(({ id }) => id);
        return desk.allow(actor, ({ drafts }) => drafts.reorder)('chapters', { ids, before: ids });
      },
    ],
  };
}

function reviewOf(desk: Desk): Room<'review'> {
  return {
    queue: ['read', (actor: DeskActor) => desk.allow(actor, ({ review }) => review.queue)('en')],
    approve: [
      'approve',
      (actor: DeskActor) => desk.allow(actor, ({ review }) => review.approve)(target),
    ],
    sendBack: [
      'approve',
      (actor: DeskActor) => desk.allow(actor, ({ review }) => review.sendBack)(target, 'a reason'),
    ],
  };
}

function publishingOf(desk: Desk, store: Store): Room<'publishing'> {
  return {
    recent: [
      'read',
      (actor: DeskActor) => desk.allow(actor, ({ publishing }) => publishing.recent)(),
    ],
    publish: [
      'publish',
      (actor: DeskActor) =>
        desk.allow(actor, ({ publishing }) => publishing.publish)([target], 'a reason'),
    ],
    undo: [
      'undo',
      async (actor: DeskActor) =>
        desk.allow(actor, ({ publishing }) => publishing.undo)(
          (await store.history.head()) ?? '',
          'a reason',
        ),
    ],
  };
}

function filesOf(desk: Desk): Room<'files'> {
  return {
    sheet: [
      'read',
      (actor: DeskActor) => desk.allow(actor, ({ files }) => files.sheet)('places', 'csv'),
    ],
    importSheet: [
      'import',
      (actor: DeskActor) =>
        desk.allow(actor, ({ files }) => files.importSheet)(
          'places',
          'none',
          Buffer.from('id\ntestgrad\n'),
        ),
    ],
    picture: [
      'read',
      (actor: DeskActor) => desk.allow(actor, ({ files }) => files.picture)(somePicture),
    ],
    takePicture: [
      'write',
      (actor: DeskActor) => desk.allow(actor, ({ files }) => files.takePicture)(pixels),
    ],
    preview: [
      'read',
      (actor: DeskActor) =>
        desk.allow(actor, ({ files }) => files.preview)(new Set(['places/testgrad'])),
    ],
    previewFile: [
      'read',
      async (actor: DeskActor) => {
        const preview = await desk.allow(
          somebody('author'),
          ({ files }) => files.preview,
        )(new Set());
        const key = 'key' in preview ? preview.key : '';
        return desk.allow(actor, ({ files }) => files.previewFile)(key, '/en/exhibit.json');
      },
    ],
  };
}

function administrationOf(desk: Desk): Room<'administration'> {
  return {
    log: [
      'log',
      (actor: DeskActor) => desk.allow(actor, ({ administration }) => administration.log)(),
    ],
    accounts: [
      'accounts',
      (actor: DeskActor) => desk.allow(actor, ({ administration }) => administration.accounts)(),
    ],
    makeAccount: [
      'accounts',
      (actor: DeskActor) =>
        desk.allow(
          actor,
          ({ administration }) => administration.makeAccount,
        )({
          name: 'author',
          email: 'author@museum.example',
          role: 'author',
          password: 'x'.repeat(12),
        }),
    ],
    changeAccount: [
      'accounts',
      (actor: DeskActor) =>
        desk.allow(actor, ({ administration }) => administration.changeAccount)('somebody', {
          role: 'author',
        }),
    ],
  };
}
