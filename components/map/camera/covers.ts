import type { Pane, Rectangle } from './insets';

/** On whatever lies over the map and hides what is under it. */
const COVERS = '[data-covers-map]';

/** Where the covers in a pane are, in the map's own pixels, which a very large screen enlarges. */
export function coversIn(pane: Element, map: HTMLElement): readonly Rectangle[] {
  const frame = map.getBoundingClientRect();
  const scale = frame.width / map.clientWidth || 1;
  return [...pane.querySelectorAll(COVERS)]
    .map((cover) => cover.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, right, bottom }) => ({
      left: (left - frame.left) / scale,
      top: (top - frame.top) / scale,
      right: (right - frame.left) / scale,
      bottom: (bottom - frame.top) / scale,
    }));
}

/** Calls `onChange` when a cover in the pane comes, goes or changes its size; returns what ends that. */
export function watchCovers(pane: Element, onChange: () => void): () => void {
  const sizes = new ResizeObserver(onChange);
  const observe = () => {
    sizes.disconnect();
    for (const cover of pane.querySelectorAll(COVERS)) sizes.observe(cover);
  };
  const elements = new MutationObserver((changes) => {
    if (!changes.some(({ addedNodes, removedNodes }) => hasElement(addedNodes, removedNodes)))
      return;
    observe();
    onChange();
  });
  elements.observe(pane, { childList: true, subtree: true });
  observe();
  return () => {
    sizes.disconnect();
    elements.disconnect();
  };
}

/** Captions change their text each day, which is no reason to look for covers. */
function hasElement(...lists: readonly NodeList[]): boolean {
  return lists.some((nodes) => [...nodes].some((node) => node instanceof Element));
}

export function sizeOf({ clientWidth: width, clientHeight: height }: HTMLElement): Pane {
  return { width, height };
}
