/** Whether the browser can draw a map. */
export function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/** Whether a file that the map needs is there to be had. */
export function isServed(file: string, signal: AbortSignal): Promise<boolean> {
  return fetch(file, { method: 'HEAD', signal }).then(
    ({ ok }) => ok,
    () => false,
  );
}
