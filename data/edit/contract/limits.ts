/** Bytes of a picture or a spreadsheet that a curator brings in. */
export const MOST_FILE_BYTES = 20_000_000;

/** Characters of a request that is JSON: more than a record can hold. */
export const MOST_REQUEST_CHARACTERS = 1_000_000;

/** Characters of the reason for a publishing or for taking one back. */
export const REASON = { least: 3, most: 500 } as const;

/** Characters of the reason for which a reader sends a draft back; the history adds words before it, and has room for 500. */
export const WHY_SENT_BACK = { least: 3, most: 400 } as const;

/** Characters of a password; NIST SP 800-63B asks for room for at least 64. */
export const PASSWORD = { least: 12, most: 128 } as const;

/** Characters of a curator's name. */
export const MOST_NAME_CHARACTERS = 100;

/** Records of a kind that has an order. */
export const MOST_ORDERED = 99;
