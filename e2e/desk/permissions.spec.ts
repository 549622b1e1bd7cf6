import { expect } from '@playwright/test';
import { closedToAuthors, pages, routes } from './testing/desk-routes';
import { draftOf, test, write } from './testing/desk-test';

test.use({ actionTimeout: 20_000 });

test('a stranger gets nothing from any request or page of the desk, and an author only what authors may', async ({
  desk,
  windowOf,
  playwright,
}) => {
  const page = await windowOf('ana');
  const marker = 'Testgrad that no stranger reads';
  await page.goto('/desk/records/places/testgrad/');
  await write(page, 'Name', marker, 'Тестград');
  await expect.poll(() => draftOf(page, 'places/testgrad')).toContain(marker);
  const stranger = await playwright.request.newContext({
    baseURL: desk.address,
    extraHTTPHeaders: { origin: desk.address },
  });
  expect(routes.length).toBeGreaterThan(12);
  for (const { method, path } of routes) {
    const data = method === 'GET' ? {} : { data: {} };
    const answer = await stranger.fetch(path, { method, ...data });
    expect(answer.status(), `${method} ${path}`).toBe(401);
    expect(await answer.text()).not.toContain(marker);
    const origin = { origin: desk.address };
    const ofAuthor = await page.request.fetch(path, { method, ...data, headers: origin });
    const closed = closedToAuthors.includes(`${method} ${path}`);
    expect(ofAuthor.status() === 403, `${method} ${path} as an author`).toBe(closed);
    if (closed) expect(await ofAuthor.text()).not.toContain(marker);
    if (method === 'GET') continue;
    const foreign = { origin: 'http://elsewhere.example' };
    const forged = await page.request.fetch(path, { method, ...data, headers: foreign });
    expect(forged.status(), `${method} ${path} from elsewhere`).toBe(403);
  }
  for (const path of pages) {
    const answer = await stranger.get(path);
    expect(answer.url(), path).toContain('/desk/sign-in/');
    expect(await answer.text()).not.toContain(marker);
  }
  await stranger.dispose();
});
