import { beforeAll, expect, test } from 'vitest';
import { datedExhibit } from '../../../data/exhibit/dated';
import { playLinesOf } from '../../../data/exhibit/moments/play-lines';
import type { PlayLine } from '../../../data/exhibit/play-line';
import { exhibitOf } from '../../../data/read/public-records';
import { readRecords } from '../../../data/read/read-records';
import type { Exhibit } from '../../../data/schema/exhibit';
import { isReport } from '../../../data/schema/parts/event-kinds';
import { inLanguage, languages } from '../../../data/text/language';
import { secondsToRead } from '../../../data/text/reading-time';
import { lineAt, type Passing, passed } from './passing';
import { paces } from './state';

const MEDIUM = paces[1];
/** Milliseconds of play between two looks. */
const STEP = 50;

let exhibit: Exhibit;

beforeAll(async () => {
  exhibit = exhibitOf(await readRecords('data/records'));
});

for (const language of languages) {
  for (const choice of ['all', 'without'] as const) {
    const told = `in ${language} with the choice ${choice}`;

    test(`play of the real records takes 90 to 150 seconds at medium pace ${told}`, () => {
      const passing = passingOf(language, choice, MEDIUM);
      const { seconds } = played(passing);
      expect(seconds).toBeGreaterThanOrEqual(90);
      expect(seconds).toBeLessThanOrEqual(150);
    });

    test(`at each pace, and as stills, each line is there for as long as it takes to read ${told}`, () => {
      for (const pace of paces) {
        for (const still of [false, true]) {
          const passing = { ...passingOf(language, choice, pace), still };
          const { shown } = played(passing);
          const short = passing.lines.filter(
            (line) => (shown.get(line) ?? 0) < secondsToRead(line.text),
          );
          expect(short).toEqual([]);
        }
      }
    });
  }
}

function passingOf(
  language: (typeof languages)[number],
  choice: 'all' | 'without',
  pace: number,
): Passing {
  const { events, exchanges, period } = datedExhibit(inLanguage(exhibit, language), language);
  const left = new Set(
    events.filter((event) => choice === 'all' || !isReport(event)).map(({ id }) => id),
  );
  const lines = playLinesOf(events, exchanges, period).filter(({ event }) => left.has(event));
  return { span: period, pace, lines, still: false };
}

/** The seconds of the whole play, and for how many of them each line is shown. */
function played(passing: Passing) {
  const shown = new Map<PlayLine, number>();
  let at = passing.span.start;
  let seconds = 0;
  for (; at < passing.span.end; at = passed(at, STEP, passing)) {
    const line = lineAt(passing.lines, at);
    if (line !== null) shown.set(line, (shown.get(line) ?? 0) + STEP / 1000);
    seconds += STEP / 1000;
  }
  return { seconds, shown };
}
