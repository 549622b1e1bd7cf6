import type { MetadataRoute } from 'next';
import { checkedExhibit } from './checked-exhibit';

export const dynamic = 'force-static';

/** What a telephone or laptop shows when the exhibit is installed on it. It starts with the choice of language. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { title, subtitle } = (await checkedExhibit()).about;
  return {
    name: title.en,
    short_name: title.en,
    description: subtitle.en,
    lang: 'en',
    start_url: '/',
    display: 'standalone',
    // The paper of globals.css.
    background_color: '#f3ecdc',
    theme_color: '#f3ecdc',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
