import type { Language } from '../../data/text/language';

/** A number as its language groups it: 24,380 or 24.380. */
export function numberIn(language: Language, value: number): string {
  return new Intl.NumberFormat(language === 'en' ? 'en' : 'sr').format(value);
}
