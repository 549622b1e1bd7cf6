declare global {
  interface Window {
    /** How often the page asked for a frame, how often a timer of its own ran, and how often it drew with WebGL. */
    readonly stirrings: { frames: number; ticks: number; draws: number };
    /** The longest task since it was last set to 0, in milliseconds; those under 50 are not seen. */
    longestTask: number;
  }
}

type Timed = (...given: unknown[]) => void;

/** Runs in the page before its own scripts, and counts what a page at rest should not do. */
export function watchIdle(): void {
  const stirrings = { frames: 0, ticks: 0, draws: 0 };
  Object.defineProperty(window, 'stirrings', { value: stirrings });
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => {
    stirrings.frames += 1;
    return ask(callback);
  };
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const begin = window[name] as (run: Timed, ...rest: unknown[]) => number; // it may also get a text, which nothing here sends
    const counted = (run: Timed, ...rest: unknown[]) => {
      const ticked = (...given: unknown[]) => {
        stirrings.ticks += 1;
        run(...given);
      };
      return begin.call(window, ticked, ...rest);
    };
    Object.defineProperty(window, name, { value: counted });
  }
  const gl = WebGL2RenderingContext.prototype;
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced'] as const) {
    const draw = gl[name] as (...values: number[]) => void; // all three take numbers alone
    Object.defineProperty(gl, name, {
      value(this: WebGL2RenderingContext, ...values: number[]) {
        stirrings.draws += 1;
        draw.apply(this, values);
      },
    });
  }
  window.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.longestTask = Math.max(window.longestTask, duration);
  }).observe({ type: 'longtask' });
}
