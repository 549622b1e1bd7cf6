import { pluralForm } from '../../../text/plural';

type Named = { readonly event: string };

/** What the records of a kind that has an order are called, one of them. */
const one = {
  chapters: 'chapter',
  contexts: 'context',
  circulating: 'claim',
  'figure-steps': 'step',
  sources: 'compared source',
  'unread-sources': 'unread source',
} as const;

type OrderedKind = keyof typeof one;

/** What is wrong between records: each is sound by itself. */
export const across = {
  'reference-to-nothing': ({ to }: { readonly to: string }) =>
    `there is no record "${to}": write an id that exists, or add the record`,
  'leans-on-unchecked': ({ to }: { readonly to: string }) =>
    `"${to}" is unchecked and not public: check it first, or mark this record unchecked`,
  'sure-on-retellings':
    'write medium: none of its checked sources is a document, a testimony or a study; or name one that says so',
  'leads-back': 'this leads back to the record itself: take one link of the circle out',
  'answers-before-it-happened': ({ event }: Named) =>
    `this answers "${event}" before it happened: mend one of the dates`,
  'second-record-of-the-exhibit':
    'take this record out: the one of the exhibit itself is named "exhibit"',
  'exhibit-unchecked': 'write confirmed: without this record there is no exhibit',
  'number-taken': ({
    kind,
    other,
    number,
  }: {
    readonly kind: OrderedKind;
    readonly other: string;
    readonly number: number;
  }) =>
    `another ${one[kind]}, "${other}", is number ${number} already: give each a number of its own`,
  'report-in-exchange': ({ event }: Named) =>
    `"${event}" is a reported crime, which a visitor may leave out: take it out of the exchange`,
  'step-twice': ({ event }: Named) =>
    `"${event}" stands in this exchange already: take one of the two steps out`,
  'report-in-context': ({ event }: Named) =>
    `"${event}" is a reported crime, which a visitor may leave out: take it out, and write leadsToReports`,
  'number-outside-the-figures':
    'take the number out: numbers stand among the figures alone, with who gives them',
  'form-of-another-term': ({ other }: { readonly other: string }) =>
    `"${other}" explains one of these words already: take it out of one of the two terms`,
  'too-many-chapters': ({ number, most }: { readonly number: number; readonly most: number }) =>
    `this is chapter ${number} of the tour, which has at most ${most}: join two chapters into one`,
  'mark-of-a-report': ({ event }: Named) =>
    `"${event}" is a reported crime, which a visitor may leave out: take it out of the marks`,
  'mark-of-another-time': ({ event }: Named) =>
    `"${event}" does not lie in the stretch of time of this chapter: take it out, or mend one of the dates`,
  'mark-twice': ({ event }: Named) =>
    `"${event}" is among the marks already: take one of the two out`,
  'town-on-the-wrong-side': ({
    place,
    kilometres,
    side,
    event,
    effect,
  }: Named & {
    readonly place: string;
    readonly kilometres: number;
    readonly side: 'freed' | 'occupied';
    readonly effect: 'freed' | 'lost';
  }) =>
    `the place "${place}" lies ${kilometres} km on the ${side} side, but the event "${event}" says that it was ${effect} by then: move the line, mend the event, or state the exception`,
  'town-freed-only-later': ({
    place,
    kilometres,
    event,
  }: Named & { readonly place: string; readonly kilometres: number }) =>
    `the place "${place}" lies ${kilometres} km on the freed side, but the event "${event}" frees it only later: move the line, mend the event, or state the exception`,
  'axis-goes-back':
    'this is earlier than the point before it: put the points in the order of their days',
  'point-far-from-its-place': ({
    place,
    kilometres,
  }: {
    readonly place: string;
    readonly kilometres: number;
  }) => `this is more than ${kilometres} km from "${place}": move the point, or take the place out`,
  'no-event-near-this-day': ({ place, days }: { readonly place: string; readonly days: number }) =>
    `no event at "${place}" is within ${days} ${pluralForm('en', days, { one: 'day', other: 'days' })} of this: mend the day, or mark the point interpolated`,
};
