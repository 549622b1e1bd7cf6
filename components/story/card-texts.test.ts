import { expect, test } from 'vitest';
import { someEvent } from '../../data/testing/some-event';
import { wordsIn } from '../ui/words/words';
import { cardTexts } from './card-texts';
import { storyContextOf, withTerms } from './text/story-context';

const shelf = storyContextOf(
  {
    about: {
      id: 'exhibit',
      checked: 'confirmed',
      serbianReviewed: false,
      title: 'Autumn 1944',
      subtitle: '',
      period: '1944',
      opening: {
        day: '1944-10-14',
        inView: { places: ['belgrade'] },
        title: '',
        sentence: '',
        orientation: [],
      },
      closing: { agreed: '', disputed: '', unread: '' },
      museum: {},
    },
    version: { id: 'abcd1234', date: '26 November 2026' },
    eventPages: true,
    pictures: [],
    places: [],
    areas: [],
    actors: [],
    sources: [],
    terms: [
      {
        id: 'novj',
        checked: 'confirmed',
        serbianReviewed: false,
        term: 'NOVJ',
        explanation: 'An army.',
        forms: ['NOVJ'],
      },
    ],
  },
  wordsIn('en'),
  'en',
);

/** The texts of a card in which a term is marked. */
function markedOn(event: ReturnType<typeof someEvent>): string[] {
  const { marked } = withTerms(shelf, cardTexts(event, [], shelf), 'note');
  return [...marked].flatMap(([text, pieces]) =>
    pieces.some(({ term }) => term !== null) ? [text] : [],
  );
}

test('a card marks a term where it is read first, and nowhere else', () => {
  const event = someEvent(20, {
    summary: ['Nothing of it.', 'The NOVJ came.', 'The NOVJ left.'],
    claims: [
      {
        matter: 'course',
        text: 'Part of the NOVJ came.',
        standing: 'stated',
        checked: 'confirmed',
        sources: [{ source: 'some-source' }],
        anchor: 'course-some-source',
      },
    ],
  });
  expect(markedOn(event)).toEqual(['The NOVJ came.']);
});

test('a title is never marked', () => {
  expect(markedOn(someEvent(20, { title: 'The NOVJ comes', summary: ['It came.'] }))).toEqual([]);
});
