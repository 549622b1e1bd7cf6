/** What a page says of itself every few seconds. */
export type Pulse = {
  /** Nobody is in front of it. */
  readonly resting: boolean;
  /** It came with the export that is served now. */
  readonly current: boolean;
};

/** What the server says to its supervisor. */
export type ServerWord =
  | { readonly ready: string }
  | { readonly alive: Pulse }
  | { readonly left: true };
