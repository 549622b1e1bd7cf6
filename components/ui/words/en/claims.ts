/** Words of the page on the text in circulation. */
export const claimsEn = {
  title: 'What circulates, claim by claim',
  intro: [
    'An unsigned encyclopedia text on this subject circulates on the internet. The public article has six footnotes; we have not seen their texts, and our copy came without them. Here each of its claims is taken by itself: who said it, what other literature says, and what the exhibit makes of it.',
    'What cannot be shown is described as a kind of claim only, with the reason. Numbers are given only among the figures, which open by choice.',
  ],
  figures: 'Open the figures',
  told: 'What the text says',
  leftOut: 'What the text leaves out',
  number: 'Claim {number}',
  circulates: 'What circulates',
  omitted: 'What is left out',
  saidBy: 'Who said it',
  literature: 'What other literature says',
  wording: 'How the exhibit says it',
  reason: 'Why so',
  notShown: 'Why it is not shown',
  shown: {
    shown: 'In the exhibit',
    figures: 'Only among the figures',
    'not-shown': 'Not shown',
  },
  events: 'Events',
  report: 'A report of crimes, {date}',
  sources: 'Sources',
  allSources: 'The sources in full',
};
