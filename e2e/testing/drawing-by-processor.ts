import { findChromium } from '../../server/testing/chromium';

/** How Chromium is started: the processor draws the map, as machines without a graphics card have it. */
export const launchOptions = {
  executablePath: findChromium().path,
  args: [
    '--no-sandbox',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
    // Only the map needs WebGL; the rest of a page is drawn more cheaply without.
    '--disable-gpu-rasterization',
    '--disable-gpu-compositing',
    // Letters as any window shows them, and not as the headless shell would set them by itself.
    '--font-render-hinting=none',
  ],
};

/**
 * Runs in the page before its own scripts. Where the processor paints, painting costs an errand more than
 * all the rest; the map still lays out everything, and answers what it shows and where.
 */
export function paintNothing(): void {
  const gl = WebGL2RenderingContext.prototype;
  gl.drawArrays = () => undefined;
  gl.drawElements = () => undefined;
  gl.drawArraysInstanced = () => undefined;
  gl.drawElementsInstanced = () => undefined;
}
