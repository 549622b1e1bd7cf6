import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { KioskGate } from '../../components/kiosk/kiosk-gate';
import { kioskScript } from '../../components/kiosk/screen/kiosk-script';
import { choiceScript } from '../../components/notice/choice-script';
import { Notice } from '../../components/notice/notice';
import { Offline } from '../../components/offline/offline';
import { wordsIn } from '../../components/ui/words/words';
import { inLanguage, isLanguage, type Language, languages } from '../../data/text/language';
import { checkedExhibit } from '../checked-exhibit';
import { DevReload } from '../dev-reload';
import { LanguageAndRest } from './_site/language-and-rest';
import { MorePages } from './_site/more-pages';
import { PrintAddress } from './_site/print-address';
import { SiteHeader } from './_site/site-header';

type Props = {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly lang: string }>;
};

/** The fonts of what every page begins with; one that came later would move the text under the reader's eyes. */
function firstFonts(language: Language): readonly string[] {
  const script = language === 'sr-Cyrl' ? 'cyrillic' : 'latin';
  return [
    `alegreya-${script}-400-normal`,
    `alegreya-${script}-700-normal`,
    `alegreya-sans-${script}-400-normal`,
  ];
}

export function generateStaticParams(): { lang: Language }[] {
  return languages.map((lang) => ({ lang }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const { title, subtitle } = inLanguage((await checkedExhibit()).about, lang);
  return {
    title: { default: title, template: `%s · ${title}` },
    description: subtitle,
  };
}

/** The page shell: language, skip link, the notice before any content, the way to the quiet page. */
export default async function LanguageLayout({ children, params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const words = wordsIn(lang);
  const { title, subtitle, museum } = inLanguage((await checkedExhibit()).about, lang);
  return (
    // The script in the head writes the visitor's choice on <html> before React arrives.
    <html lang={lang} suppressHydrationWarning>
      <head>
        {firstFonts(lang).map((font) => (
          <link
            key={font}
            rel="preload"
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
            href={`/fonts/${font}.woff2`}
          />
        ))}
        <link rel="stylesheet" href="/fonts/fonts.css" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of our own, which must run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: choiceScript + kioskScript }} />
        <DevReload />
      </head>
      <body>
        <a className="skip" href="#content">
          {words.site.skip}
        </a>
        <Notice
          words={words.notice}
          exhibit={title}
          language={lang}
          support={museum.supportContact ?? ''}
          ways={<LanguageAndRest words={words} language={lang} />}
        >
          <SiteHeader title={title} subtitle={subtitle} words={words} language={lang} />
          {children}
          <MorePages words={words} language={lang} />
          <PrintAddress title={title} />
        </Notice>
        <Offline words={words.offline} />
        <KioskGate words={words.kiosk} language={lang} />
      </body>
    </html>
  );
}
