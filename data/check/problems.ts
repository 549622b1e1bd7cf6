import type { Problem } from '../messages/problem';
import { isKind, type Kind, kinds, type Records } from '../schema/kinds';
import { isReport } from '../schema/parts/event-kinds';
import { idSchema } from '../schema/parts/record';
import { spanOf } from '../time/edtf';
import { sureOnRetellings } from './confidence';
import { doubledOrders } from './doubled-orders';
import { problemsOfGeography } from './geography';
import { pointingFieldsOf, referencesOf } from './references';
import { problemsOfTelling } from './telling';
import { problemsOfTour } from './tour-limits';

/**
 * What is wrong between records. `broken` has the records with faults of their own, such as events/danube-crossed, and what
 * their files hold. A reference to a broken record is no problem, but a broken record's reference to a missing one is. The
 * geography is checked only if no event and no place is broken.
 */
export function problemsAcross(
  records: Records,
  broken: ReadonlyMap<string, unknown> = new Map(),
): Problem[] {
  const witnessed = ![...broken.keys()].some((record) =>
    /^(events|places)(\/[^.]*)?$/.test(record),
  );
  return [
    ...exhibitItself(records, broken),
    ...brokenReferences(records, broken),
    ...kinds.flatMap((kind) => circles(kind, records)),
    ...earlyAnswers(records),
    ...sureOnRetellings(records),
    ...problemsOfTour(records),
    ...doubledOrders(records),
    ...faultySteps(records),
    ...reportsInContexts(records),
    ...problemsOfTelling(records),
    ...problemsOfGeography(records, witnessed),
  ];
}

/** There is exactly one record of the exhibit itself, and it is public. */
function exhibitItself(records: Records, broken: ReadonlyMap<string, unknown>): Problem[] {
  const { exhibits } = records;
  const [only] = exhibits;
  const unread = [...broken.keys()].some((record) => /^exhibits(\/|$)/.test(record));
  // An empty folder has a problem of its own.
  if (only === undefined)
    return unread || kinds.every((kind) => records[kind].length === 0)
      ? []
      : [{ record: 'exhibits/exhibit', field: 'file', code: 'record-file-missing' }];
  const others = exhibits.filter(({ id }) => id !== 'exhibit');
  return [
    ...others.map(
      ({ id }): Problem => ({
        record: `exhibits/${id}`,
        field: 'id',
        code: 'second-record-of-the-exhibit',
      }),
    ),
    ...(only.checked === 'unchecked' ? [unchecked(only.id)] : []),
  ];
}

function unchecked(id: string): Problem {
  return { record: `exhibits/${id}`, field: 'checked', code: 'exhibit-unchecked' };
}

function brokenReferences(records: Records, broken: ReadonlyMap<string, unknown>): Problem[] {
  const sound = kinds.flatMap((kind) =>
    records[kind].map((record) => [`${kind}/${record.id}`, record] as const),
  );
  const checks = new Map<string, string>(sound.map(([name, { checked }]) => [name, checked]));
  return [...sound, ...broken].flatMap(([record, value]) => {
    const [kind] = record.split('/');
    if (!isKind(kind)) return [];
    return referencesOf(kind, value).flatMap(
      ({ field, to: folder, id, leans, isPublic }): Problem[] => {
        const to = `${folder}/${id}`;
        const checked = checks.get(to);
        if (broken.has(to) || broken.has(folder)) return [];
        // What is no id is a fault of its record.
        if (checked === undefined && idSchema.safeParse(id).success)
          return [{ record, field, code: 'reference-to-nothing', values: { to } }];
        if (leans && isPublic && checked === 'unchecked')
          return [{ record, field, code: 'leans-on-unchecked', values: { to } }];
        return [];
      },
    );
  });
}

/** Following references within one kind, such as from an answer to what it answers, must not lead back to the same record. */
function circles(kind: Kind, records: Records): Problem[] {
  return pointingFieldsOf(kind)
    .filter(({ to, mayReturn }) => to === kind && !mayReturn)
    .flatMap(({ path }): Problem[] => {
      const nextOf = new Map<string, string[]>();
      for (const record of records[kind]) {
        const next = referencesOf(kind, record).filter((reference) => reference.path === path);
        if (next.length > 0)
          nextOf.set(
            record.id,
            next.map(({ id }) => id),
          );
      }
      return [...nextOf.keys()]
        .filter((id) => reaches(id, id, nextOf))
        .map((id) => ({
          record: `${kind}/${id}`,
          field: path.replace(/\.\*$/, ''),
          code: 'leads-back',
        }));
    });
}

function reaches(
  from: string,
  goal: string,
  nextOf: ReadonlyMap<string, readonly string[]>,
): boolean {
  const seen = new Set<string>();
  const open = [...(nextOf.get(from) ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(nextOf.get(id) ?? []));
  }
  return false;
}

function earlyAnswers({ events }: Records): Problem[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return events.flatMap((event) =>
    (event.answers ?? []).flatMap((id): Problem[] => {
      const answered = byId.get(id);
      if (answered === undefined) return [];
      const early =
        spanOf(event.when, event.aboutDays).end < spanOf(answered.when, answered.aboutDays).start;
      return early
        ? [
            {
              record: `events/${event.id}`,
              field: 'when',
              code: 'answers-before-it-happened',
              values: { event: id },
            },
          ]
        : [];
    }),
  );
}

function faultySteps({ events, exchanges }: Records): Problem[] {
  const reports = new Set(events.filter(isReport).map(({ id }) => id));
  return exchanges.flatMap(({ id, steps }) =>
    steps.flatMap(({ event }, index): Problem[] => {
      const step = { record: `exchanges/${id}`, field: `steps.${index}.event` };
      const codes = [
        reports.has(event) && ('report-in-exchange' as const),
        steps.findIndex((other) => other.event === event) < index && ('step-twice' as const),
      ];
      return codes
        .filter((code) => code !== false)
        .map((code) => ({ ...step, code, values: { event } }));
    }),
  );
}

function reportsInContexts({ events, contexts }: Records): Problem[] {
  const reports = new Set(events.filter(isReport).map(({ id }) => id));
  return contexts.flatMap(({ id, events: named }) =>
    named.flatMap((event, index): Problem[] =>
      reports.has(event)
        ? [
            {
              record: `contexts/${id}`,
              field: `events.${index}`,
              code: 'report-in-context',
              values: { event },
            },
          ]
        : [],
    ),
  );
}
