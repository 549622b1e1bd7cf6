/**
 * The only animation frame of the exhibit. `onFrame` gets the milliseconds since the frame before and returns
 * whether it needs another; if not, nothing runs until `wake`.
 */
export function createTicker(onFrame: (milliseconds: number) => boolean) {
  let frame: number | null = null;
  let before: number | null = null;

  function run(now: number): void {
    const elapsed = before === null ? 0 : now - before;
    const more = onFrame(elapsed);
    before = more ? now : null;
    frame = more ? requestAnimationFrame(run) : null;
  }

  return {
    wake(): void {
      frame ??= requestAnimationFrame(run);
    },
    stop(): void {
      if (frame !== null) cancelAnimationFrame(frame);
      frame = null;
      before = null;
    },
  };
}
