import { useState } from 'react';
import { Button } from '../ui/button';
import type { Words } from '../ui/words/words';
import { contrastKey, textKey } from './screen/kiosk-script';

/** Larger type and stronger contrast, for this visit. */
export function Comfort({ words }: { readonly words: Words['kiosk'] }) {
  const root = document.documentElement.dataset;
  const [size, setSize] = useState(Number(root.text ?? 0));
  const [strong, setStrong] = useState(root.contrast === 'strong');
  const next = (size + 1) % words.sizes.length;

  const enlarge = () => {
    keep(textKey, String(next));
    root.text = String(next);
    setSize(next);
    // The map has its type in pixels, and reads them when its size changes.
    window.dispatchEvent(new Event('resize'));
  };
  const strengthen = () => {
    keep(contrastKey, strong ? '' : 'strong');
    if (strong) delete root.contrast;
    else root.contrast = 'strong';
    setStrong(!strong);
  };
  return (
    <>
      <Button look="plain" onClick={enlarge} aria-label={`${words.text}: ${words.sizes[size]}`}>
        <span aria-hidden="true">
          A<big>A</big>
        </span>
        {words.sizes[size]}
      </Button>
      <Button look="plain" onClick={strengthen} aria-pressed={strong}>
        {words.contrast}
      </Button>
    </>
  );
}

function keep(key: string, value: string): void {
  if (value === '') sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, value);
}
