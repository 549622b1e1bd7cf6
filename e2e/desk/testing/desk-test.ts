import { AxeBuilder } from '@axe-core/playwright';
import {
  type APIRequestContext,
  type BrowserContext,
  test as base,
  expect,
  type Page,
} from '@playwright/test';
import { exposeMap } from '../../testing/campaign-map';
import { paintNothing } from '../../testing/drawing-by-processor';
import { firstSession, type RunningDesk, startDesk } from './running-desk';

/** Accounts of the desk in these tests: the first one, an author and a reviewer. */
type Person = 'admin' | 'ana' | 'boris';

type Session = Awaited<ReturnType<APIRequestContext['storageState']>>;

type Fixtures = {
  /** Opens a browser window of its own for somebody who is signed in, or for somebody without an account. */
  readonly windowOf: (person: Person | 'stranger') => Promise<Page>;
};

type WorkerFixtures = {
  /** A file that says its own name here gets a desk at which no other file has written anything. */
  readonly deskOf: string;
  readonly desk: RunningDesk;
  readonly sessions: Readonly<Record<Person, Session>>;
};

/** One desk for the tests of one or more files, with an author and a reviewer; a window fails its test on any error in it. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  deskOf: ['several files', { option: true, scope: 'worker' }],
  desk: [
    async ({ deskOf: _deskOf }, use) => {
      const desk = await startDesk();
      await use(desk);
      await desk.close();
    },
    { scope: 'worker', timeout: 150_000 },
  ],
  sessions: [
    async ({ desk }, use) => {
      const admin = await firstSession(desk.address, desk);
      await use({
        admin: await admin.storageState(),
        ana: await sessionOfNew(desk, admin, { name: 'Ana', role: 'author' }),
        boris: await sessionOfNew(desk, admin, { name: 'Boris', role: 'reviewer' }),
      });
      await admin.dispose();
    },
    { scope: 'worker' },
  ],
  windowOf: async ({ browser, desk, sessions }, use) => {
    const faults: string[] = [];
    const opened: Page[] = [];
    await use(async (person) => {
      const context = await browser.newContext({
        baseURL: desk.address,
        viewport: { width: 1280, height: 900 },
        ...(person === 'stranger' ? {} : { storageState: sessions[person] }),
      });
      context.on('weberror', (error) => faults.push(`${error.error().stack}`));
      const page = await watched(context);
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
    expect(faults).toEqual([]);
  },
});

async function sessionOfNew(
  { address }: RunningDesk,
  admin: APIRequestContext,
  { name, role }: { readonly name: string; readonly role: string },
): Promise<Session> {
  const account = {
    email: `${name.toLowerCase()}@museum.example`,
    password: `given to ${name} at first`,
  };
  const response = await admin.post('/desk/api/accounts/', { data: { name, role, ...account } });
  if (!response.ok()) throw new Error(await response.text());
  const session = await firstSession(address, account);
  const state = await session.storageState();
  await session.dispose();
  return state;
}

async function watched(context: BrowserContext): Promise<Page> {
  await context.addInitScript(paintNothing);
  await context.addInitScript(exposeMap);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      throw new Error(`the policy forbids ${event.blockedURI} (${event.violatedDirective})`);
    });
  });
  return context.newPage();
}

/** The fields that are grouped under a name. */
export function groupOf(page: Page, name: string) {
  return page.getByRole('group', { name, exact: true }).first();
}

export async function write(page: Page, name: string, english: string, serbian: string) {
  await groupOf(page, name).getByLabel('English').fill(english);
  await groupOf(page, name).getByLabel('Serbian, in Cyrillic').fill(serbian);
}

export async function choose(page: Page, choices: Readonly<Record<string, string>>) {
  for (const [label, option] of Object.entries(choices))
    await page.getByLabel(label, { exact: true }).selectOption(option);
}

/** What the desk has of a record, such as `places/testgrad`, as the text of its answer. */
export async function draftOf(page: Page, record: string): Promise<string> {
  return (await page.request.get(`/desk/api/records/${record}/`)).text();
}

/** What axe-core finds on pages of the desk, an id and the first element for each barrier. */
export async function barriersAt(page: Page, paths: readonly string[]) {
  const found: (readonly [path: string, id: string, html: string | undefined])[] = [];
  for (const path of paths) {
    await page.goto(`/desk/${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // The legacy mode is twice as fast, and lacks only frames, of which these pages have none.
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    found.push(...violations.map(({ id, nodes }) => [path, id, nodes[0]?.html] as const));
  }
  return found;
}
