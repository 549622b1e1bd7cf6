const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
};

/** Serbian Cyrillic in Latin letters. A capital digraph is Lj before small letters and LJ within capitals. */
export function serbianLatin(cyrillic: string): string {
  return cyrillic.replace(/\p{Script=Cyrillic}/gu, (letter, at: number) => {
    const small = letter.toLowerCase();
    const latin = letters[small];
    if (latin === undefined) throw new Error(`no Serbian letter: ${letter} in ${cyrillic}`);
    if (letter === small) return latin;
    if (latin.length === 1) return latin.toUpperCase();
    return insideCapitals(cyrillic, at)
      ? latin.toUpperCase()
      : `${latin[0]?.toUpperCase()}${latin.slice(1)}`;
  });
}

function insideCapitals(text: string, at: number): boolean {
  const neighbour = text[at + 1]?.match(/\p{L}/u) ? text[at + 1] : text[at - 1];
  return neighbour !== undefined && /\p{Lu}/u.test(neighbour);
}
