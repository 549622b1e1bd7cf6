import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../data/messages/catalogue';
import { say } from '../../data/messages/say';
import { recordsFolder } from '../../data/read/read-records';
import { isDeskFresh, stampDesk } from '../build/build-stamp';
import { placeWorker } from '../build/place-map-worker';
import { commandLine, languageOption, refuse } from '../system/command-line';
import { commands, run } from '../system/run';
import type { DeskFolders } from './backup/backup';
import { addressFaults } from './desk-address';
import { isDiskFull } from './errors/http-error';
import { messageOf } from './errors/message-error';
import { firstAccount, openDesk } from './open-desk';
import { exportAt, turnTo } from './review/exports';
import type { Publisher } from './review/publish';
import { serveDesk } from './serve-desk';

/**
 * The curators' desk: `npm run desk`; with `--build` it is only made ready, and with `--language sr` it prints Serbian.
 * `RECORDS` names the folder of records and `DESK` the desk's own. On this machine alone unless `HOST` names an address
 * of it and `DESK_ADDRESS` what curators write in their browsers.
 */
const values = commandLine(process.argv.slice(2), {
  build: { type: 'boolean', default: false },
  ...languageOption,
});
const language = 'faults' in values ? 'en' : values.language;
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 8090);
const folder = process.env.DESK || '.desk';
const address =
  process.env.DESK_ADDRESS || `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

const faults = 'faults' in values ? values.faults : addressFaults(host, address).map(inWords);
if (faults.length > 0) refuse(faults);
else if (!((await isDeskFresh()) || (await buildDesk()))) process.exitCode = 1;
else if ('build' in values && !values.build) await start();

function inWords(message: Message): string {
  return say(message, language);
}

/** The first export of a museum, or of a backup that was put back: else visitors would see nothing until a publishing. */
async function showFirst(folders: DeskFolders, build: Publisher['build']): Promise<void> {
  const exported = exportAt(folders.desk, Date.now());
  console.log(inWords({ code: 'exhibit-builds' }));
  const isBuilt = await build(folders.records, exported);
  if (isBuilt && !existsSync(join(folders.desk, 'current'))) await turnTo(folders.desk, exported);
  console.log(
    isBuilt
      ? `${inWords({ code: 'exhibit-built', values: { address } })}\n`
      : inWords({ code: 'exhibit-not-built' }),
  );
}

async function buildDesk(): Promise<boolean> {
  console.log(inWords({ code: 'desk-builds' }));
  await placeWorker();
  const built = await run(commands.next, ['build'], { EXHIBIT: 'desk' });
  if (built) await stampDesk();
  return built;
}

async function start(): Promise<void> {
  const folders = { records: recordsFolder(), desk: folder };
  const opened = await openDesk(folders, address, language);
  if (opened instanceof Error)
    return refuse([
      inWords(isDiskFull(opened) ? { code: 'disk-full-at-start' } : messageOf(opened)),
    ]);
  const { desk, store, accounts, build } = opened;
  const served = await serveDesk({ desk, folder, host, port, address }).catch((error) => error);
  if (served instanceof Error) {
    refuse([inWords({ code: 'desk-not-opened', values: { address, why: served.message } })]);
    await store.close();
    process.exit();
  }
  // Its password is printed once: a desk that could not be opened would have kept it for ever.
  const account = await firstAccount(accounts, language);
  const open = inWords({ code: 'desk-open', values: { address: served.address } });
  const announce = () => console.log(`${account}\n${open}\n`);
  announce();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      await served.close();
      await opened.close();
      process.exit();
    });
  if (existsSync(join(folder, 'current'))) return;
  await showFirst(folders, build);
  // The messages of the build have scrolled it out of sight.
  announce();
}
