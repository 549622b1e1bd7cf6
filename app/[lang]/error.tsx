'use client';

import { useParams } from 'next/navigation';
import { useEffect } from 'react';
import { Button } from '../../components/ui/button';
import { failure } from '../../components/ui/words/failure';
import { inLanguage, isLanguage } from '../../data/text/language';

type Props = { readonly error: Error; readonly reset: () => void };

/** What a visitor sees when the code is at fault. */
export default function Failure({ error, reset }: Props) {
  const { lang } = useParams<{ lang: string }>();
  const words = inLanguage(failure, isLanguage(lang) ? lang : 'en');

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
