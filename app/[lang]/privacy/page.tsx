import type { Metadata } from 'next';
import { type LanguageParams, pageLanguage } from '../page-language';
import { Statement } from '../statement';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.statements.privacy.title };
}

export default function PrivacyPage(props: LanguageParams) {
  return <Statement of="privacy" {...props} />;
}
