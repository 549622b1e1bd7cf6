import { restore } from '../../../server/desk/backup/restore';

/** Puts a backup back, and says a line before it and after. Arguments: the backup, the records, the desk. */
const [file = '', records = '', desk = ''] = process.argv.slice(2);
console.log('started');
await restore(file, { records, desk });
console.log('done');
