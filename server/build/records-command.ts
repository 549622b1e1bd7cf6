import { checkRecords } from './check-records';

if ((await checkRecords()).problems.length > 0) process.exitCode = 1;
