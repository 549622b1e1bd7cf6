/** What is wrong in an event, an exchange of messages, a chapter or the opening. */
export const events = {
  'no-source': 'name at least one source',
  'no-actor': 'name at least one actor',
  'report-in-another-lane': 'put events of kind report, and no others, in the lane reports',
  'report-with-a-place': 'take the place out: a reported crime is shown nowhere finer than an area',
  'report-claims-a-place':
    'take the places out of the claims: a reported crime is shown nowhere finer than an area',
  'report-with-pictures': 'take the pictures out: a reported crime is not pictured',
  'words-without-message': 'say who said it to whom, by which way, and how it is known',
  'speaker-not-an-actor':
    'name those who spoke and those who heard among the actors of the event too',
  'effect-without-a-place': 'name the place that was freed or lost',
  'exchange-of-one': 'name at least two events',
  'exchange-begins-later': 'begin with a step that only names its event: nothing stands before it',
  'marks-not-one-to-eight': 'name one to eight events',
  'chapter-too-long': ({ most }: { readonly most: number }) =>
    `use at most ${most} words in each language: a chapter is read standing`,
  'nothing-in-view': 'say what has to be seen on the map: name at least one place, or give a box',
  'box-without-extent': 'let the south-western corner be west and south of the north-eastern one',
  'out-of-view-without-mark': 'name only events that are among the marks of this chapter',
  'view-of-one-frame':
    'take out "view", which fitted one frame alone, and say in "inView" what has to be seen',
  'schematic-not-two-to-six': 'name two to six places',
  'schematic-place-twice': 'name each place once',
  'opens-outside-its-period': 'open on a day within the period of the exhibit',
  'text-not-brief': ({ most, words }: { readonly most: number; readonly words: number }) =>
    `use at most ${most} words: it is read at a glance, and has ${words}`,
  'not-one-sentence': 'write one sentence: this one ends before the text does',
  'play-line-missing':
    'write what play says as it passes the event, in at most twelve words: events of importance 4 and 5 are told there',
  'text-with-quotation':
    'say it in words of your own, without quotation marks: what has no source beside it is nobody’s words',
  'play-line-names-an-act':
    'say that it is reported and by whom, and leave out what was done: this line is read in passing',
  'orientation-too-long': 'write at most three sentences, one in each paragraph',
};
