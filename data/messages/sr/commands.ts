import { pluralForm } from '../../text/plural';
import type { commands as english } from '../en/commands';

function problems(count: number): string {
  return `${count} ${pluralForm('sr', count, { one: 'грешка', few: 'грешке', other: 'грешака' })}`;
}

export const commands: typeof english = {
  'records-with-problems': ({ count, folder }) => `${problems(count)} у фасцикли ${folder}.`,
  'records-sound': ({ count, folder }) =>
    `${count} ${pluralForm('sr', count, { one: 'запис', few: 'записа', other: 'записа' })} у фасцикли ${folder}, без грешака.`,
  'museum-fills-in': ({ record, field }) =>
    `${record} · ${field} није попуњено: попуњава га музеј.`,
  'citations-without-page': ({ count, events }) =>
    `events: ${count} ${pluralForm('sr', count, { one: 'навод документа, сведочења или студије', few: 'навода документа, сведочења или студије', other: 'навода документа, сведочења или студије' })} без стране, у ${events} ${pluralForm('sr', events, { one: 'догађају', other: 'догађаја' })}. Радни сто каже где.`,
  'sources-without-address': ({ count }) =>
    `sources: ${count} ${pluralForm('sr', count, { one: 'јавни извор не каже', few: 'јавна извора не кажу', other: 'јавних извора не каже' })} ни ко га је објавио, ни ко га чува, ни где је на вебу. Радни сто каже који.`,
  'unknown-language': ({ language, known }) =>
    `--language: нема речи на језику „${language}“: упишите један од ових: ${known}`,
  'unknown-option': ({ option, options }) =>
    `опција „${option}“ не постоји; постоје ${options.join(', ')}`,
  'no-option': ({ word, options }) => `опција „${word}“ не постоји; постоје ${options.join(', ')}`,
  'option-with-value': ({ option }) => `${option}: упишите је без вредности`,
  'option-without-value': ({ option }) =>
    `${option}: упишите вредност иза ње; ону која почиње цртицом као ${option}=ВРЕДНОСТ`,
  'pages-built': ({ count, folder }) =>
    `${count} ${pluralForm('sr', count, { one: 'страница', few: 'странице', other: 'страница' })} у фасцикли ${folder}.`,
  'no-event-pages': ({ events, most }) =>
    `Догађаја има ${events}, више од ${most}, па ниједан нема своју страницу: њихови текстови су датотеке с подацима, а везе воде на саму изложбу.`,
  'no-folder-of-an-export': ({ folder }) =>
    `у фасцикли ${folder} је нешто што није изложба: наведите другу фасциклу у OUT`,
  'port-not-a-port': 'PORT: упишите цео број од 0 до 65535',
  'exhibit-open': ({ address }) => `Изложба је отворена на адреси ${address}`,
  'page-of-problems': ({ count }) => `${problems(count)} у записима`,
  'page-of-problems-goes': ({ count }) =>
    `Изложба се враћа чим се ${pluralForm('sr', count, { one: 'исправи', other: 'исправе' })}.`,
  'column-record': 'Запис',
  'column-field': 'Поље',
  'column-cure': 'Шта урадити',
};
