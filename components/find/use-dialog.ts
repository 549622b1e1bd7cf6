import { type RefObject, useEffect, useRef } from 'react';

/** A dialog that is shown while `open` and keeps the focus in it; `onClose` is called when a visitor leaves it. */
export function useDialog(open: boolean, onClose: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const outside = ({ target }: MouseEvent) => {
      if (target === element) onClose();
    };
    // Escape also reaches the exhibit, which would close the card of the chosen event as well.
    const keep = (event: KeyboardEvent) => {
      if (event.key === 'Escape') event.stopPropagation();
    };
    element.addEventListener('close', onClose);
    element.addEventListener('click', outside);
    element.addEventListener('keydown', keep);
    return () => {
      element.removeEventListener('close', onClose);
      element.removeEventListener('click', outside);
      element.removeEventListener('keydown', keep);
    };
  }, [onClose]);

  return dialog;
}
