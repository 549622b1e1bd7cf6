import type { StyleSpecification } from 'maplibre-gl';

type Face =
  | 'Alegreya Italic'
  | 'Alegreya Sans Italic'
  | 'Alegreya Sans Medium'
  | 'Alegreya Sans Bold';

const faceFiles: Readonly<Record<Face, readonly [folder: string, cut: string]>> = {
  'Alegreya Italic': ['alegreya', '400-italic'],
  'Alegreya Sans Italic': ['alegreya-sans', '400-italic'],
  'Alegreya Sans Medium': ['alegreya-sans', '500-normal'],
  'Alegreya Sans Bold': ['alegreya-sans', '700-normal'],
};

/** As in public/fonts/fonts.css: a subset is fetched only when a letter of its range is drawn. */
const subsets = {
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
} as const;

export function fontFaces(base: string): NonNullable<StyleSpecification['font-faces']> {
  const filesOf = ([folder, cut]: readonly [string, string]) =>
    Object.entries(subsets).map(([subset, range]) => ({
      url: `${base}fonts/${folder}-${subset}-${cut}.woff2`,
      'unicode-range': range.split(','),
    }));
  return Object.fromEntries(
    Object.entries(faceFiles).map(([face, files]) => [face, filesOf(files)]),
  );
}

/** What the map wants for `text-font`. */
export function face(name: Face): [Face] {
  return [name];
}
