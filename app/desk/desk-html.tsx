import '@mantine/core/styles.css';
import '../globals.css';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { DeskShell } from '../../components/desk/desk-shell';
import { deskLanguage } from './curator';

/** The page that every page of the desk is. */
export async function DeskHtml({ children }: { readonly children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? '';
  const { language, words } = await deskLanguage();
  return (
    <html lang={language === 'sr' ? 'sr-Cyrl' : 'en'}>
      <head>
        <title>{words.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href="/fonts/fonts.css" />
      </head>
      <body>
        <DeskShell nonce={nonce}>{children}</DeskShell>
      </body>
    </html>
  );
}
