import { type ReactNode, useEffect, useRef } from 'react';
import styles from './kiosk.module.css';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A dialog over everything else; Escape and a touch beside it close it, and the focus goes back where it was. */
export function Panel({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const before = document.activeElement;
    element.showModal();
    return () => {
      element.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.panel}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        // Escape also reaches the exhibit, which would close the card of the chosen event as well.
        if (event.key === 'Escape') event.stopPropagation();
      }}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) onClose();
      }}
    >
      <div className={styles.sheet}>
        <h2>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
