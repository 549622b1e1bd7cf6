/** What is wrong in an event, an exchange of messages or a chapter. */
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
};
