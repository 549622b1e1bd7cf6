import { type ParseArgsConfig, parseArgs } from 'node:util';
import {
  catalogues,
  isMessageLanguage,
  type Message,
  type MessageLanguage,
} from '../../data/messages/catalogue';
import { say } from '../../data/messages/say';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The option of a command that speaks the languages of the messages. */
export const languageOption = { language: { type: 'string', default: 'en' } } as const;

/**
 * The options of a command as `util.parseArgs` reads them, and the language that it speaks: English, unless `options` has
 * `languageOption` and another is asked for. Or `faults`: a line in that language with what is wrong and which options exist.
 */
export function commandLine<const T extends Options>(args: readonly string[], options: T) {
  const asked = 'language' in options ? askedLanguage(args) : 'en';
  if (!isMessageLanguage(asked)) {
    const known = Object.keys(catalogues).join(', ');
    const values = { language: asked, known };
    return { faults: [say({ code: 'unknown-language', values }, 'en')] };
  }
  const language: MessageLanguage = asked;
  const fault = faultIn(args, options);
  if (fault !== null) return { faults: [say(fault, language)] };
  return { ...parseArgs({ args: [...args], options }).values, language };
}

/** Prints what was wrong and its cure, a line each, and makes the command end with code 1. */
export function refuse(faults: readonly string[]): void {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}

function askedLanguage(args: readonly string[]): string {
  const { language } = parseArgs({
    args: [...args],
    options: languageOption,
    strict: false,
  }).values;
  // Without a value after it the option is `true`, which `faultIn` reports.
  return typeof language === 'string' ? language : 'en';
}

/** The first word of a command line that `parseArgs` would throw for; its own messages are English alone. */
function faultIn(args: readonly string[], options: Options): Message | null {
  const existing = Object.keys(options).map((name) => `--${name}`);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional')
      return { code: 'no-option', values: { word: token.value, options: existing } };
    if (token.kind === 'option-terminator') continue;
    const { name, rawName: option, value, inlineValue } = token;
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (type === undefined)
      return { code: 'unknown-option', values: { option, options: existing } };
    if (type === 'boolean' && value !== undefined)
      return { code: 'option-with-value', values: { option } };
    if (type === 'string' && (value === undefined || (!inlineValue && /^-./.test(value))))
      return { code: 'option-without-value', values: { option } };
  }
  return null;
}
