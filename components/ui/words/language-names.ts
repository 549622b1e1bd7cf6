/** Each language named in itself: in full, in a row of choices, and for a narrow screen. */
export const languageNames = {
  en: { full: 'English', name: 'English', short: 'En' },
  'sr-Cyrl': { full: 'Српски, ћирилица', name: 'Ћирилица', short: 'Ћир' },
  'sr-Latn': { full: 'Srpski, latinica', name: 'Latinica', short: 'Lat' },
} as const;
