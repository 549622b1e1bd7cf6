'use client';

import {
  createTheme,
  MantineProvider,
  type MantineThemeOverride,
  PasswordInput,
} from '@mantine/core';
import { type ReactNode, useState } from 'react';

const look: MantineThemeOverride = {
  fontFamily: '"Alegreya Sans", "Segoe UI", sans-serif',
  headings: { fontFamily: 'Alegreya, georgia, serif', fontWeight: '500' },
  primaryColor: 'rust',
  colors: {
    rust: [
      '#fbefec',
      '#f1dcd7',
      '#e2b6ac',
      '#d38d7e',
      '#c66a57',
      '#bf543f',
      '#a94533',
      '#8c3325',
      '#7a2c20',
      '#66231a',
    ],
  },
  primaryShade: 7,
  white: '#fdfbf6',
  defaultRadius: 'sm',
  fontSizes: { xs: '14px', sm: '16px', md: '17px', lg: '20px', xl: '24px' },
};

/** The theme around every page of the desk; its styles carry the page's nonce. */
export function DeskShell({
  nonce,
  togglePassword,
  children,
}: {
  readonly nonce: string;
  /** What the button in each field for a password does, which Mantine would say in English. */
  readonly togglePassword: string;
  readonly children: ReactNode;
}) {
  const [theme] = useState(() =>
    createTheme({
      ...look,
      components: {
        PasswordInput: PasswordInput.extend({
          defaultProps: { visibilityToggleButtonProps: { 'aria-label': togglePassword } },
        }),
      },
    }),
  );
  return (
    <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={() => nonce}>
      {children}
    </MantineProvider>
  );
}
