import { findChromium } from '../../server/testing/chromium';

/** How Chromium starts: the processor draws the map, as on machines without a graphics card. */
export const launchOptions = {
  executablePath: findChromium().path,
  args: [
    '--no-sandbox',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
    // Only the map needs WebGL; the rest of a page costs less without it.
    '--disable-gpu-rasterization',
    '--disable-gpu-compositing',
    // The headless shell would hint letters differently from a window.
    '--font-render-hinting=none',
  ],
};

/**
 * Runs in the page before its own scripts. Painting by the processor costs a test more than
 * all the rest; the map still lays out everything, and answers what it shows and where.
 */
export function paintNothing(): void {
  const gl = WebGL2RenderingContext.prototype;
  gl.drawArrays = () => undefined;
  gl.drawElements = () => undefined;
  gl.drawArraysInstanced = () => undefined;
  gl.drawElementsInstanced = () => undefined;
}
