import { useEffect, useState } from 'react';
import { Button } from '../ui/button';
import type { Words } from '../ui/words/words';
import styles from './kiosk.module.css';
import { Panel } from './panel';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
const LONGEST = 12;

type Props = { readonly words: Words['kiosk']; readonly onClose: () => void };

/** Asks the staff for the PIN; the server on this machine knows whether it is the right one, and ends the screen. */
export function StaffExit({ words, onClose }: Props) {
  const [pin, setPin] = useState('');
  const [fault, setFault] = useState('');
  const enter = async () => {
    const { status } = await fetch('/kiosk/leave', { method: 'POST', body: pin });
    setPin('');
    if (status !== 204) setFault(status === 429 ? words.locked : words.wrong);
  };
  return (
    <Panel title={words.staff} onClose={onClose}>
      <p role="status">{fault}</p>
      <output className={styles.pin} aria-label={words.pin}>
        {'•'.repeat(pin.length)}
      </output>
      <div className={styles.digits}>
        {digits.map((digit) => (
          <Button
            key={digit}
            onClick={() => setPin((before) => (before.length < LONGEST ? before + digit : before))}
          >
            {digit}
          </Button>
        ))}
        <Button onClick={() => setPin('')}>{words.erase}</Button>
        <Button look="full" onClick={() => void enter()}>
          {words.enter}
        </Button>
      </div>
      <Button look="plain" onClick={onClose}>
        {words.close}
      </Button>
    </Panel>
  );
}

/** How long two opposite corners are held, in milliseconds: no child does this by chance. */
const HELD = 5000;

/** The side of a corner, as a part of the shorter side of the screen. */
const CORNER = 0.12;

/** Calls `onHeld` when two fingers have held two opposite corners of the screen. */
export function useHeldCorners(wanted: boolean, onHeld: () => void): void {
  useEffect(() => {
    if (!wanted) return;
    const down = new Map<number, string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const judge = () => {
      clearTimeout(timer);
      const corners = [...down.values()].sort().join(' ');
      if (corners === 'bottom-left top-right' || corners === 'bottom-right top-left')
        timer = setTimeout(onHeld, HELD);
    };
    const put = (event: PointerEvent) => {
      down.set(event.pointerId, cornerOf(event));
      judge();
    };
    const lift = ({ pointerId }: PointerEvent) => {
      down.delete(pointerId);
      judge();
    };
    window.addEventListener('pointerdown', put, { capture: true });
    for (const end of ['pointerup', 'pointercancel'] as const)
      window.addEventListener(end, lift, { capture: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerdown', put, { capture: true });
      for (const end of ['pointerup', 'pointercancel'] as const)
        window.removeEventListener(end, lift, { capture: true });
    };
  }, [wanted, onHeld]);
}

/** The corner in which a finger is down; elsewhere a unique name, which matches no corner. */
function cornerOf({ clientX, clientY, pointerId }: PointerEvent): string {
  const side = CORNER * Math.min(innerWidth, innerHeight);
  const row = clientY < side ? 'top' : clientY > innerHeight - side ? 'bottom' : null;
  const column = clientX < side ? 'left' : clientX > innerWidth - side ? 'right' : null;
  return row === null || column === null ? `finger ${pointerId}` : `${row}-${column}`;
}
