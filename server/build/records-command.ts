import { commandLine, refuse } from '../system/command-line';
import { checkRecords } from './check-records';
import { languageOption, messageLanguage } from './message-language';

/** Says what is wrong in the records: `npm run records`; `--language sr` says it in Serbian. */
const values = commandLine(process.argv.slice(2), languageOption);
const language = 'faults' in values ? values : messageLanguage(values.language);
if (typeof language === 'object') refuse(language.faults);
else if ((await checkRecords(language)).problems.length > 0) process.exitCode = 1;
