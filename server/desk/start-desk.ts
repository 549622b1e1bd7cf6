import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { recordsFolder } from '../../data/read/read-exhibit';
import { exportOf, isDeskFresh, stampDesk } from '../build/build-stamp';
import { placeWorker } from '../build/place-map-worker';
import { commandLine, refuse } from '../system/command-line';
import { commands, run } from '../system/run';
import { auditLog, logFile } from './accounts/audit-log';
import { keptAccounts } from './accounts/stored-accounts';
import type { DeskFolders } from './backup/backup';
import { Desk } from './desk';
import { inWords } from './disk/quarantine';
import { isDiskFull } from './errors/http-error';
import { builder, exportAt, turnTo, turnToPublished } from './review/exports';
import type { Publisher } from './review/publish';
import { serveDesk } from './serve-desk';
import { Store } from './store/store';

/**
 * The curators' desk: `npm run desk`; with `--build` it is only made ready. `RECORDS` names the folder of records and
 * `DESK` the desk's own. On this machine alone unless `HOST` names an address of it and `DESK_ADDRESS` what curators
 * write in their browsers.
 */
const values = commandLine(process.argv.slice(2), { build: { type: 'boolean', default: false } });
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 8090);
const folder = process.env.DESK || '.desk';
const address =
  process.env.DESK_ADDRESS || `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

const faults = 'faults' in values ? values.faults : faultsOfSetting();
if (faults.length > 0) refuse(faults);
else if (!((await isDeskFresh()) || (await buildDesk()))) process.exitCode = 1;
else if ('build' in values && !values.build) await start();

function faultsOfSetting(): readonly string[] {
  // A browser leaves out the port that goes without saying.
  if (!/^https?:/.test(address) || !URL.canParse(address) || new URL(address).origin !== address)
    return [
      'DESK_ADDRESS: write the address as a browser shows it, without a slash at its end, such as http://desk.museum.example:8090',
    ];
  const alone =
    host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
  if (!alone && !process.env.DESK_ADDRESS)
    return [
      'HOST: on a network the desk needs to know its address too: set DESK_ADDRESS to what curators write in their browsers',
    ];
  return [];
}

/** The first export of a museum, or of a backup that was put back: else visitors would see nothing until a publishing. */
async function showFirst(folders: DeskFolders, build: Publisher['build']): Promise<void> {
  const exported = exportAt(folders.desk, Date.now());
  console.log('The public exhibit is built; this takes a minute or two.');
  const made = await build(folders.records, exported);
  if (made && !existsSync(join(folders.desk, 'current'))) await turnTo(folders.desk, exported);
  console.log(
    made
      ? `Visitors see it at ${address}/\n`
      : 'It could not be built: mend what is told above at the desk, and publish.',
  );
}

async function buildDesk(): Promise<boolean> {
  console.log('The desk is built; this takes about a minute, once.');
  await placeWorker();
  const built = await run(commands.next, ['build'], { EXHIBIT: 'desk' });
  if (built) await stampDesk();
  return built;
}

async function start(): Promise<void> {
  const folders = { records: recordsFolder(), desk: folder };
  const opened = await Store.open(folders).catch((error: Error) => error);
  if (opened instanceof Error)
    return refuse([
      isDiskFull(opened) ? 'the disk is full: free some space, and start again' : opened.message,
    ]);
  const { store, mended } = opened;
  await turnToPublished(folder, await exportOf(folders.records, join(folder, 'exports')));
  const audit = auditLog(logFile(folder));
  const { accounts, mended: lost } = await keptAccounts({ desk: folder, address, audit });
  const told = [...mended, ...lost].map(inWords);
  for (const line of told) console.warn(line);
  const build = builder(folder);
  const desk = new Desk({ store, accounts, audit, mended: told, folders, build, address });
  const served = await serveDesk({ desk, folder, host, port, address }).catch((error) => error);
  if (served instanceof Error) {
    refuse([
      `the desk cannot be opened at ${address} (${served.message}): stop what uses it, or name another PORT`,
    ]);
    await store.close();
    process.exit();
  }
  // Its password is printed once: a desk that could not be opened would have kept it for ever.
  const first = await accounts.makeFirst();
  const account =
    first === null
      ? ''
      : `\nThe first account, shown at this start alone:\n  e-mail    ${first.email}\n  password  ${first.password}\nThe desk asks for a password of your own at once.\n`;
  const tell = () => console.log(`${account}\nThe desk is open at ${served.address}\n`);
  tell();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      await served.close();
      await store.close();
      accounts.close();
      process.exit();
    });
  if (existsSync(join(folder, 'current'))) return;
  await showFirst(folders, build);
  // What a build says has moved it out of sight.
  tell();
}
