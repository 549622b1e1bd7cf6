'use client';

import { useParams } from 'next/navigation';
import { useEffect } from 'react';
import { Button } from '../../components/ui/button';
import { wordsIn } from '../../components/ui/words/words';
import { isLanguage } from '../../data/language';

type Props = { readonly error: Error; readonly reset: () => void };

/** What a visitor sees when the code is at fault. */
export default function Failure({ error, reset }: Props) {
  const { lang } = useParams<{ lang: string }>();
  const words = wordsIn(isLanguage(lang) ? lang : 'en').failure;

  useEffect(() => {
    console.error(error);
  }, [error]);

  return (
    <main id="content" className="page" tabIndex={-1}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <Button onClick={reset}>{words.again}</Button>
    </main>
  );
}
