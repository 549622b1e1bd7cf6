/** Words of the glossary, and of the notes that explain a term in its place. */
export const glossaryEn = {
  title: 'Glossary',
  intro: [
    'Names, abbreviations and words of the time, each explained once. Where one of them first appears in a text, a dotted line leads here.',
  ],
  contents: 'All terms',
  sources: 'Sources',
  whole: 'In the glossary',
  close: 'Close',
};
