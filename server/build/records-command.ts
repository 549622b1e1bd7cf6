import { commandLine, languageOption, refuse } from '../system/command-line';
import { checkRecords } from './check-records';

/** Says what is wrong in the records: `npm run records`; `--language sr` says it in Serbian. */
const values = commandLine(process.argv.slice(2), languageOption);
if ('faults' in values) refuse(values.faults);
else if ((await checkRecords(values.language)).problems.length > 0) process.exitCode = 1;
