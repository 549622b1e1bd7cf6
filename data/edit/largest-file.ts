/** Of a picture or a spreadsheet that a curator brings in. */
export const MOST_FILE_BYTES = 20_000_000;
export const TOO_LARGE = 'this is more than 20 megabytes: save it smaller, or take it apart';
