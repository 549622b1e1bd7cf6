/** Words of the comparison of sources, and of the page of documents that nobody has read. */
export const trustEn = {
  title: 'Sources: how far can they be trusted?',
  short: 'How far it can be trusted',
  intro: [
    'The sources that matter most in this exhibit, with a few lines on each: who wrote it and how near that was, what it is good for, what we read of it, and what others say of it. None of them can be trusted in everything.',
  ],
  contents: 'The sources compared here',
  nearness: 'Who wrote it, and how near',
  goodFor: 'What it is good for',
  read: 'What we read of it',
  against: 'What others say of it',
  entry: 'What rests on it',
  all: 'All sources, with what rests on each',
  names: 'All sources by name',
  unread: {
    title: 'What we have not read',
    intro: [
      'Documents that exist, or once existed, and that nobody read for this exhibit. Each could settle a question. What you read in the exhibit may change once somebody opens them.',
    ],
    lies: 'Where it lies',
    question: 'What it would settle',
    mightChange: 'What might change here',
    events: 'Events that it concerns',
    reports: 'Part of what is said about reported crimes',
    sources: 'How we know of it',
    voices: 'Whose voices are missing',
  },
};
