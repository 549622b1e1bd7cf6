import '../../../../globals.css';
import type { ReactNode } from 'react';
import { FailureWordsProvider } from '../../../../../components/desk/shell/failure-words';
import { isLanguage } from '../../../../../data/text/language';
import { deskLanguage } from '../../../curator';

type Props = {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly lang: string }>;
};

/** The shell of the exhibit as a visitor has it who asked to see all of it. */
export default async function PreviewLayout({ children, params }: Props) {
  const { lang } = await params;
  const { words } = await deskLanguage();
  return (
    // The page refuses any other language; refused here, it would get Next's own page.
    <html lang={isLanguage(lang) ? lang : 'en'} data-script="on" data-choice="all">
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {/* A source or a page that a text leads to is public, and may not stand in a frame. */}
        <base target="_blank" />
        <link rel="stylesheet" href="/fonts/fonts.css" />
      </head>
      <body>
        <FailureWordsProvider words={words.failure}>{children}</FailureWordsProvider>
      </body>
    </html>
  );
}
