/** What the supervisor knows of its two processes. Times in UTC milliseconds, null for never. */
type Watched = {
  readonly serverRuns: boolean;
  /** When the server last answered, or was started since. */
  readonly answered: number;
  readonly browserStarted: number | null;
  /** When the page last said that it draws. */
  readonly alive: number;
};

export type Verdict = { readonly start: 'server' | 'browser'; readonly why: string } | null;

/** Milliseconds: a page reports every five seconds, and one that misses four reports hangs or has crashed. */
const SILENT_FOR = 20_000;

/** Milliseconds until the first page draws on a slow machine. */
const STARTING_FOR = 45_000;

/** Milliseconds after which a server that answers nothing hangs. */
const UNANSWERED_FOR = 10_000;

/** What to restart, if anything; the server first, since without it a browser shows an error. */
export function verdictOn(watched: Watched, now: number): Verdict {
  const { serverRuns, answered, browserStarted, alive } = watched;
  if (!serverRuns) return { start: 'server', why: 'the server had ended' };
  if (now - answered > UNANSWERED_FOR)
    return { start: 'server', why: 'the server answered no more' };
  if (browserStarted === null) return { start: 'browser', why: 'the browser had ended' };
  const heard = alive > browserStarted;
  const limit = heard ? SILENT_FOR : STARTING_FOR;
  const since = heard ? alive : browserStarted;
  if (now - since > limit) return { start: 'browser', why: 'the page gave no sign of life' };
  return null;
}
