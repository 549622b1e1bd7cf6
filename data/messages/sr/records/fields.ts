import { pluralForm } from '../../../text/plural';
import type { fields as english, ValueType } from '../../en/records/fields';

const kinds: Readonly<Record<ValueType, string>> = {
  string: 'текст под наводницима',
  number: 'број',
  int: 'цео број',
  array: 'списак у угластим заградама',
  tuple: 'списак у угластим заградама',
  object: 'поља у витичастим заградама',
  record: 'поља у витичастим заградама',
};

type NumberRange = Parameters<(typeof english)['number-missing']>[0];

const or = new Intl.ListFormat('sr', { type: 'disjunction' });

function numberIn({ low, high, whole }: NumberRange): string {
  return `упишите ${whole ? 'цео број' : 'број'} од ${low} до ${high}`;
}

export const fields: typeof english = {
  missing: ({ expected }) => `ово поље недостаје: упишите ${kinds[expected]}`,
  'wrong-type': ({ expected }) => `овде упишите ${kinds[expected]}`,
  'true-or-false': 'упишите „true“ или „false“',
  'true-or-left-out': 'упишите „true“, или изоставите поље',
  'unknown-fields': ({ names, more }) => {
    const quoted = names.map((name) => `„${name}“`).join(', ');
    // No number is written here, so 21 names are several and not one.
    const is = names.length + more === 1 ? 'таквог поља овде нема' : 'таквих поља овде нема';
    return `уклоните ${quoted}${more > 0 ? ` и још ${more}` : ''}: ${is}`;
  },
  'one-of': ({ options }) => `упишите једно од: ${options.join(', ')}`,
  either: ({ options }) => `упишите ${or.format(options)}`,
  'number-out-of-range': numberIn,
  'number-missing': (range) => `ово поље недостаје: ${numberIn(range)}`,
  'number-in-quotation-marks': (range) => `${numberIn(range)}, без наводника`,
  'number-too-small': ({ least }) => `упишите број од најмање ${least}`,
  'number-too-large': ({ most }) => `упишите број од највише ${most}`,
  'too-few': ({ least }) => `овде упишите најмање ${least}`,
  'too-many': ({ most }) => `овде упишите највише ${most}`,
  'too-many-characters': ({ most }) =>
    `користите највише ${most.toLocaleString('sr')} ${pluralForm('sr', most, { one: 'знак', few: 'знака', other: 'знакова' })}`,
  'not-an-id': 'користите мала латинична слова, цифре и по једну цртицу, на пример danube-crossed',
  'no-known-form':
    'ово није ни у једном облику који поље прима; погледајте пример у упутству за записе',
  unreadable: 'ово се не може прочитати; погледајте пример у упутству за записе',
};
