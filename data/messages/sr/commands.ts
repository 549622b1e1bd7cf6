import { pluralForm } from '../../text/plural';
import type { commands as english } from '../en/commands';

export const commands: typeof english = {
  'records-with-problems': ({ count, folder }) =>
    `${count} ${pluralForm('sr', count, { one: 'грешка', few: 'грешке', other: 'грешака' })} у фасцикли ${folder}.`,
  'records-sound': ({ count, folder }) =>
    `${count} ${pluralForm('sr', count, { one: 'запис', few: 'записа', other: 'записа' })} у фасцикли ${folder}, без грешака.`,
  'museum-fills-in': ({ record, field }) =>
    `${record} · ${field} није попуњено: попуњава га музеј.`,
};
