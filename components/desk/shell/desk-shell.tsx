'use client';

import { createTheme, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';

const theme = createTheme({
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
});

/** The theme around every page of the desk; its styles carry the page's nonce. */
export function DeskShell({
  nonce,
  children,
}: {
  readonly nonce: string;
  readonly children: ReactNode;
}) {
  return (
    <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={() => nonce}>
      {children}
    </MantineProvider>
  );
}
