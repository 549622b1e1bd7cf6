import '@mantine/core/styles.css';
import '../globals.css';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import classes from '../../components/desk/desk.module.css';
import { DeskShell } from '../../components/desk/shell/desk-shell';
import { FailureWordsProvider } from '../../components/desk/shell/failure-words';
import { DevReload } from '../dev-reload';
import { deskLanguage } from './curator';

/** The content policy forbids code made of text. Without this setting Zod tries anyway, which is reported as a violation. */
const NO_CODE_FROM_TEXT = 'globalThis.__zod_globalConfig={jitless:true}';

/** The page that every page of the desk is. The scheme of its colours is named here, or the first paint has none. */
export async function DeskHtml({ children }: { readonly children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? '';
  const { language, words } = await deskLanguage();
  return (
    <html
      lang={language === 'sr' ? 'sr-Cyrl' : 'en'}
      data-mantine-color-scheme="light"
      suppressHydrationWarning
    >
      <head>
        <title>{words.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href="/fonts/fonts.css" />
        <script
          nonce={nonce}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own, which must run before any other script
          dangerouslySetInnerHTML={{ __html: NO_CODE_FROM_TEXT }}
        />
        <DevReload nonce={nonce} />
      </head>
      <body className={classes.body}>
        <DeskShell nonce={nonce} togglePassword={words.door.toggle}>
          <FailureWordsProvider words={words.failure}>{children}</FailureWordsProvider>
        </DeskShell>
      </body>
    </html>
  );
}
