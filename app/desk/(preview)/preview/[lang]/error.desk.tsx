'use client';

import { useFailureWords } from '../../../../../components/desk/shell/failure-words';
import { fill } from '../../../../../components/ui/words/fill';

type Props = { readonly error: Error & { readonly digest?: string } };

/** A preview that could not be made. It is outside the desk's shell, whose styles it lacks. */
export default function PreviewFailed({ error: { digest } }: Props) {
  const words = useFailureWords();
  return (
    <main className="page">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      {digest !== undefined && <p>{fill(words.logged, { number: digest })}</p>}
      <button type="button" onClick={() => location.reload()}>
        {words.again}
      </button>
    </main>
  );
}
