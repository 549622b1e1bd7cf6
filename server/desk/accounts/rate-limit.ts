const WINDOW = 15 * 60_000;
const FREE = 5;

/**
 * How long somebody who failed often has to wait. Each account and each machine has five free failures in a quarter of
 * an hour; after that the wait doubles with each failure, from one minute up to the quarter of an hour.
 */
export class RateLimit {
  readonly #failures = new Map<string, readonly number[]>();

  constructor(readonly now: () => number = Date.now) {}

  /** Seconds until the next try, 0 when it may be now; the longest wait of any of the names. */
  wait(...names: readonly string[]): number {
    const waits = names.map((name) => {
      const recent = this.#recent(name);
      const last = recent.at(-1);
      if (last === undefined || recent.length <= FREE) return 0;
      const pause = Math.min(WINDOW, 60_000 * 2 ** (recent.length - FREE - 1));
      return Math.max(0, Math.ceil((last + pause - this.now()) / 1000));
    });
    return Math.max(0, ...waits);
  }

  /**
   * Counts an attempt as a failure until it has succeeded: otherwise many at once would all pass before the first has
   * failed. The returned function takes the failure back.
   */
  count(...names: readonly string[]): () => void {
    const at = this.now();
    for (const name of names) this.#failures.set(name, [...this.#recent(name), at]);
    return () => {
      for (const name of names) {
        const remaining = [...this.#recent(name)];
        const mine = remaining.indexOf(at);
        if (mine >= 0) this.#failures.set(name, remaining.toSpliced(mine, 1));
      }
    };
  }

  #recent(name: string): readonly number[] {
    const recent = (this.#failures.get(name) ?? []).filter((at) => at > this.now() - WINDOW);
    if (recent.length === 0) this.#failures.delete(name);
    return recent;
  }
}
