import { useEffect } from 'react';

/**
 * Turns off what leads out of the exhibit or leaves a trace for the next visitor: menus, dragging, the steps back
 * that a browser keeps. Links within the exhibit go through `go`.
 */
export function useLockdown(go: (address: string) => void): void {
  useEffect(() => {
    const refuse = (event: Event) => event.preventDefault();
    const keys = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || /^F\d+$/.test(event.key))
        event.preventDefault();
    };
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || !(event.target instanceof Element)) return;
      const link = event.target.closest<HTMLAnchorElement>('a[href]');
      if (link === null) return;
      const isSamePage = link.origin === location.origin && link.pathname === location.pathname;
      // Within a page the browser moves by itself.
      if (isSamePage && link.hash !== '' && link.search === location.search) return;
      event.preventDefault();
      if (link.origin === location.origin) go(link.href);
    };
    // From here on the script in the head, which has done this so far, leaves it to these listeners.
    document.documentElement.dataset.locked = '';
    const push = history.pushState;
    history.pushState = (...step) => history.replaceState(...step);
    for (const kind of ['contextmenu', 'dragstart', 'auxclick'])
      document.addEventListener(kind, refuse);
    document.addEventListener('keydown', keys);
    // Last of all, so that a link has written its address before it is read.
    window.addEventListener('click', follow);
    return () => {
      delete document.documentElement.dataset.locked;
      history.pushState = push;
      for (const kind of ['contextmenu', 'dragstart', 'auxclick'])
        document.removeEventListener(kind, refuse);
      document.removeEventListener('keydown', keys);
      window.removeEventListener('click', follow);
    };
  }, [go]);
}
