import { checkRecords } from './check-records';

if (!(await checkRecords())) process.exitCode = 1;
