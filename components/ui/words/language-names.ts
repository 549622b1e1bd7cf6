/** Each language named in itself: in full, and in a row of choices. */
export const languageNames = {
  en: { full: 'English', name: 'English' },
  'sr-Cyrl': { full: 'Српски, ћирилица', name: 'Ћирилица' },
  'sr-Latn': { full: 'Srpski, latinica', name: 'Latinica' },
} as const;
