/** Whether the browser can draw a map. */
export function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/** Whether the server has a file that the map needs. */
export function isServed(file: string, signal: AbortSignal): Promise<boolean> {
  return fetch(file, { method: 'HEAD', signal }).then(
    ({ ok }) => ok,
    () => false,
  );
}
