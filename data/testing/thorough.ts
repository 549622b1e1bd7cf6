import { type Language, languages } from '../text/language';

/**
 * Whether every screen in every language and every long run of hands at random is wanted, and not a part of
 * them: before an exhibit goes out, `THOROUGH=1 npm test`. It takes an hour.
 */
export const thorough = process.env.THOROUGH === '1';

/** The languages of what is tried in each. The Latin of Serbian is the Cyrillic in other letters, on the same pages. */
export const languagesTried: readonly Language[] = thorough ? languages : ['en', 'sr-Cyrl'];
