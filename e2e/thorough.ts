/**
 * Whether every screen in every language and every long run of hands at random is wanted, and not a part of
 * them: before an exhibit goes out, `THOROUGH=1 npm test`. It takes three quarters of an hour.
 */
export const thorough = process.env.THOROUGH === '1';
