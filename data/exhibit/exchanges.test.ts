import { expect, test } from 'vitest';
import { exhibitOf } from '../read/public-records';
import { readRecords } from '../read/read-records';
import { inLanguage } from '../text/language';
import { datedExhibit } from './dated';
import { exchangesOf, exchangesWithEvents, isUnanswered } from './exchanges';
import { gapBetween } from './step-gap';
import type { DatedEvent } from './types';

const exhibit = datedExhibit(
  inLanguage(exhibitOf(await readRecords('data/fixtures/whole')), 'en'),
  'en',
);
const exchanges = exchangesWithEvents(exhibit);

function event(id: string): DatedEvent {
  const found = exhibit.events.find((other) => other.id === id);
  if (found === undefined) throw new Error(`no event ${id}`);
  return found;
}

test.each(['complaint-to-general', 'general-refuses', 'marshal-answers'])(
  'from %s the whole exchange is found, in the order that its record gives',
  (id) => {
    const [exchange, ...others] = exchangesOf(exchanges, exhibit.events, id);
    expect(others).toEqual([]);
    expect(exchange?.title).toBe('The complaint and its answers');
    expect(exchange?.steps.map((step) => step.event.id)).toEqual([
      'complaint-to-general',
      'general-refuses',
      'marshal-answers',
    ]);
  },
);

test('each step says whether it answers, and why it is where it is', () => {
  const steps = exchangesOf(exchanges, exhibit.events, 'marshal-answers')[0]?.steps ?? [];
  expect(steps.map(({ answers }) => answers)).toEqual([false, true, true]);
  expect(steps.map(({ sameTalk }) => sameTalk)).toEqual([false, true, false]);
  expect(steps.map(({ inferred }) => inferred !== null)).toEqual([false, false, true]);
});

test('answers that no record tells of are still joined to their complaint', () => {
  const [exchange] = exchangesOf([], exhibit.events, 'general-refuses');
  expect(exchange?.title).toBeNull();
  expect(exchange?.steps.map((step) => step.event.id)).toEqual([
    'complaint-to-general',
    'general-refuses',
    'marshal-answers',
  ]);
});

test('an event that answers nothing, and is not answered, is no exchange', () => {
  expect(exchangesOf(exchanges, exhibit.events, 'danube-crossed')).toEqual([]);
});

test('the days between two dated events are counted from day to day', () => {
  expect(gapBetween(event('general-refuses'), event('marshal-answers'))).toEqual({
    least: 2,
    most: 2,
    about: false,
  });
});

test('after a complaint of an uncertain day, the days until the answer are a range with "about"', () => {
  // 25 to 29 October as written; the word "about" covers the two days that "~" widens it by.
  expect(gapBetween(event('complaint-to-general'), event('marshal-answers'))).toEqual({
    least: 2,
    most: 6,
    about: true,
  });
});

test('a complaint is unanswered when nothing in the exhibit answers it', () => {
  expect(isUnanswered(exhibit.events, event('complaint-to-general'))).toBe(false);
  expect(isUnanswered([event('complaint-to-general')], event('complaint-to-general'))).toBe(true);
  expect(isUnanswered([], event('danube-crossed'))).toBe(false);
});
