const small: Readonly<Record<string, string>> = {
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

/** Words that Latin writes otherwise than letter for letter, by their Cyrillic form. */
const exceptions: Readonly<Record<string, string>> = {};

/**
 * Serbian Cyrillic as Serbian Latin. Every Cyrillic letter has one Latin letter or digraph, so
 * nothing is guessed; a digraph is capital in full only inside a word of capitals (ЊЕГОШ, Његош).
 */
export function toLatin(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => exceptions[word] ?? wordToLatin(word));
}

function wordToLatin(word: string): string {
  const letters = [...word];
  const shouting = letters.length > 1 && word === word.toUpperCase();
  return letters.map((letter) => letterToLatin(letter, shouting)).join('');
}

function letterToLatin(letter: string, shouting: boolean): string {
  const plain = small[letter];
  if (plain !== undefined) return plain;
  const lowered = small[letter.toLowerCase()];
  if (lowered === undefined) return letter;
  return shouting ? lowered.toUpperCase() : lowered.charAt(0).toUpperCase() + lowered.slice(1);
}
