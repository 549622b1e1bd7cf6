import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** The fonts of the exhibit; the map uses some of them by file name. */
const cuts = [
  { family: 'Alegreya', folder: 'alegreya', weight: 400, style: 'normal' },
  { family: 'Alegreya', folder: 'alegreya', weight: 400, style: 'italic' },
  { family: 'Alegreya', folder: 'alegreya', weight: 700, style: 'normal' },
  { family: 'Alegreya Sans', folder: 'alegreya-sans', weight: 400, style: 'normal' },
  { family: 'Alegreya Sans', folder: 'alegreya-sans', weight: 400, style: 'italic' },
  { family: 'Alegreya Sans', folder: 'alegreya-sans', weight: 500, style: 'normal' },
  { family: 'Alegreya Sans', folder: 'alegreya-sans', weight: 700, style: 'normal' },
] as const;

/** Serbian's ђ ј љ њ ћ џ are all in the plain Cyrillic subset, so cyrillic-ext is left out. */
const subsets = ['cyrillic', 'latin-ext', 'latin'] as const;

const source = new URL('../../node_modules/@fontsource/', import.meta.url);
const output = new URL('../../public/fonts/', import.meta.url);
mkdirSync(output, { recursive: true });

const rules = cuts.flatMap(({ family, folder, weight, style }) => {
  const text = readFileSync(new URL(`${folder}/unicode.json`, source), 'utf8');
  const ranges = JSON.parse(text) as Record<string, string>; // as Fontsource documents it
  return subsets.map((subset) => {
    const file = `${folder}-${subset}-${weight}-${style}.woff2`;
    copyFileSync(new URL(`${folder}/files/${file}`, source), new URL(file, output));
    return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url("${file}") format("woff2");
  unicode-range: ${ranges[subset]?.replaceAll(',', ', ')};
}
`;
  });
});
writeFileSync(new URL('fonts.css', output), rules.join('\n'));

for (const folder of ['alegreya', 'alegreya-sans']) {
  copyFileSync(new URL(`${folder}/LICENSE`, source), new URL(`OFL-${folder}.txt`, output));
}
