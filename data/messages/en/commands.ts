import { pluralForm } from '../../text/plural';

type OptionName = { readonly option: string };
type Existing = { readonly options: readonly string[] };
type Counted = { readonly count: number; readonly folder: string };

function problems(count: number): string {
  return `${count} ${pluralForm('en', count, { one: 'problem', other: 'problems' })}`;
}

/** What a command says about how it was called, about the records, and where the exhibit can be opened. */
export const commands = {
  'records-with-problems': ({ count, folder }: Counted) => `${problems(count)} in ${folder}.`,
  'records-sound': ({ count, folder }: Counted) =>
    `${count} ${pluralForm('en', count, { one: 'record', other: 'records' })} in ${folder}, all sound.`,
  'museum-fills-in': ({ record, field }: { readonly record: string; readonly field: string }) =>
    `${record} · ${field} is not there: the museum fills it in.`,
  'citations-without-page': ({
    count,
    events,
  }: {
    readonly count: number;
    readonly events: number;
  }) =>
    `events: ${count} ${pluralForm('en', count, { one: 'citation of a document, testimony or study names', other: 'citations of documents, testimony or studies name' })} no page, in ${events} ${pluralForm('en', events, { one: 'event', other: 'events' })}. The desk says where.`,
  'sources-without-address': ({ count }: { readonly count: number }) =>
    `sources: ${count} ${pluralForm('en', count, { one: 'public one says', other: 'public ones say' })} neither who published it, nor who holds it, nor where on the web it is. The desk says which.`,
  'unknown-language': ({
    language,
    known,
  }: {
    readonly language: string;
    readonly known: string;
  }) => `--language: there are no words in "${language}": write one of ${known}`,
  'unknown-option': ({ option, options }: OptionName & Existing) =>
    `there is no option '${option}'; the options are ${options.join(', ')}`,
  'no-option': ({ word, options }: Existing & { readonly word: string }) =>
    `there is no option '${word}'; the options are ${options.join(', ')}`,
  'option-with-value': ({ option }: OptionName) => `${option}: write it without a value`,
  'option-without-value': ({ option }: OptionName) =>
    `${option}: write its value after it; one that begins with a hyphen as ${option}=VALUE`,
  'pages-built': ({ count, folder }: Counted) =>
    `${count} ${pluralForm('en', count, { one: 'page', other: 'pages' })} built in ${folder}.`,
  'no-event-pages': ({ events, most }: { readonly events: number; readonly most: number }) =>
    `With ${events} events, more than ${most}, no event has a page of its own: their texts are data files, and links lead to the exhibit itself.`,
  'no-folder-of-an-export': ({ folder }: { readonly folder: string }) =>
    `${folder} holds something other than an export: name another folder in OUT`,
  'port-not-a-port': 'PORT: write a whole number from 0 to 65535',
  'exhibit-open': ({ address }: { readonly address: string }) =>
    `The exhibit is open at ${address}`,
  'page-of-problems': ({ count }: { readonly count: number }) =>
    `${problems(count)} in the records`,
  'page-of-problems-goes': ({ count }: { readonly count: number }) =>
    `The exhibit is back as soon as ${pluralForm('en', count, { one: 'it is', other: 'they are' })} corrected.`,
  'column-record': 'Record',
  'column-field': 'Field',
  'column-cure': 'What to do',
};
