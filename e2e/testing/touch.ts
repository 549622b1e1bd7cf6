import type { Page } from '@playwright/test';

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Sends touches as a touch panel reports them. */
export async function fingersOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    points: readonly (readonly [x: number, y: number])[],
  ) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  return {
    /** Lifts all fingers; Chromium throws where none is down. */
    lift: () => touch('touchCancel', []).catch(() => undefined),
    /** One to ten fingers that come, move and go in any order, some cancelled, some never lifted. */
    async fumble(box: Box, random: () => number): Promise<void> {
      const at = () => [box.x + random() * box.width, box.y + random() * box.height] as const;
      const points = Array.from({ length: 1 + Math.floor(random() * 10) }, at);
      // A panel that has lost the end of a touch starts a new one.
      await touch('touchStart', points);
      for (let step = 0; step < random() * 3; step += 1) await touch('touchMove', points.map(at));
      const end = random();
      if (end < 0.5) await touch('touchEnd', []);
      else if (end < 0.75) await touch('touchCancel', []);
      // Else the next sequence begins while these still lie there, as when a panel loses an end.
    },
    async drag([x, y]: readonly [number, number], [right, down]: readonly [number, number]) {
      await touch('touchStart', [[x, y]]);
      for (let step = 1; step <= 6; step += 1)
        await touch('touchMove', [[x + (right * step) / 6, y + (down * step) / 6]]);
      await touch('touchEnd', []);
    },
  };
}
