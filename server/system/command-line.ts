import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The options of a command as `util.parseArgs` reads them, or `faults`: a line with what is wrong and which options exist. */
export function commandLine<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const [what = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    const known = Object.keys(options).map((name) => `--${name}`);
    return { faults: [`${what}; the options are ${known.join(', ')}`] };
  }
}

/** Prints what was wrong and its cure, a line each, and makes the command end with code 1. */
export function refuse(faults: readonly string[]): void {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
