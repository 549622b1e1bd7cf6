'use client';

import type { ComponentProps } from 'react';
import styles from './button.module.css';

type Props = ComponentProps<'button'> & {
  /** `plain` for buttons in a row of controls, `full` for the one that leads on. */
  readonly look?: 'framed' | 'plain' | 'full';
  /** What a visit cannot do without: larger than other buttons on a screen in the gallery. */
  readonly primary?: boolean;
};

/** One button, large enough for a thumb. */
export function Button({
  look = 'framed',
  primary = false,
  type = 'button',
  className,
  ...rest
}: Props) {
  const names = [styles.button, styles[look], className].filter(Boolean).join(' ');
  return <button type={type} className={names} data-primary={primary || undefined} {...rest} />;
}
