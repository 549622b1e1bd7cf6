import { type FocusEvent, type KeyboardEvent, useState } from 'react';

/** By how many the focus moves at a key; the ends are as far as one can go. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * One stop of the Tab key for a list of buttons, in which arrows, Page, Home and End move the focus (a roving
 * tabindex). `list` goes on the list, `tabIndex` on the button of each entry.
 */
export function useRoving(length: number) {
  const [current, setCurrent] = useState(0);
  const at = Math.min(current, Math.max(0, length - 1));
  return {
    tabIndex: (index: number) => (index === at ? 0 : -1),
    list: {
      onFocus: ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
        const index = [...currentTarget.querySelectorAll('button')].indexOf(
          target as HTMLButtonElement, // nothing else in the list takes the focus
        );
        if (index >= 0) setCurrent(index);
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const step = steps[event.key];
        if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        event.stopPropagation();
        const buttons = event.currentTarget.querySelectorAll('button');
        buttons[Math.min(length - 1, Math.max(0, at + step))]?.focus();
      },
    },
  };
}
