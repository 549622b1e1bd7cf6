'use client';

import type { ComponentProps } from 'react';
import styles from './button.module.css';

type Props = ComponentProps<'button'> & {
  /** `plain` for buttons that stand in a row of controls, `full` for the one that leads on. */
  readonly look?: 'framed' | 'plain' | 'full';
};

/** One button, large enough for a thumb. */
export function Button({ look = 'framed', type = 'button', className, ...rest }: Props) {
  const names = [styles.button, styles[look], className].filter(Boolean).join(' ');
  return <button type={type} className={names} {...rest} />;
}
