import { type Language, languages } from '../text/language';

/**
 * Whether every screen is tested in every language, and every long run of random touches, instead of a part of them:
 * `THOROUGH=1 npm test`, before an exhibit goes out. It takes an hour.
 */
export const thorough = process.env.THOROUGH === '1';

/** The languages to test what is tested in each. Serbian in Latin is the Cyrillic in other letters on the same pages. */
export const languagesTried: readonly Language[] = thorough ? languages : ['en', 'sr-Cyrl'];
