import type { Metadata } from 'next';
import { type LanguageParams, pageLanguage } from '../page-language';
import { Statement } from '../statement';

export async function generateMetadata(props: LanguageParams): Promise<Metadata> {
  const { words } = await pageLanguage(props);
  return { title: words.statements.accessibility.title };
}

export default function AccessibilityPage(props: LanguageParams) {
  return <Statement of="accessibility" {...props} />;
}
