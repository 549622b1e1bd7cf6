import { pluralForm } from '../../text/plural';

type Counted = { readonly count: number; readonly folder: string };

/** What a command says of the records, and of how it was called. */
export const commands = {
  'records-with-problems': ({ count, folder }: Counted) =>
    `${count} ${pluralForm('en', count, { one: 'problem', other: 'problems' })} in ${folder}.`,
  'records-sound': ({ count, folder }: Counted) =>
    `${count} ${pluralForm('en', count, { one: 'record', other: 'records' })} in ${folder}, all sound.`,
  'museum-fills-in': ({ record, field }: { readonly record: string; readonly field: string }) =>
    `${record} · ${field} is not there: the museum fills it in.`,
};
