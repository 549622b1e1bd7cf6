/** Words of the page on the context of the story. */
export const contextEn = {
  title: 'Context',
  intro: [
    'The story of the complaint makes sense only beside the occupation before it and the liberation in which it began. This page tells that in order, in short.',
    'Context explains; it never excuses. No suffering is weighed against another here.',
  ],
  contents: 'On this page',
  sources: 'Sources of this paragraph',
  standing: 'Status: {standing}.',
  events: 'Events in the exhibit',
  toReports: 'To the part on the reported crimes',
};
