'use client';

import { type ToggleEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import styles from './cite-this.module.css';
import {
  type AccessedAddress,
  dayHere,
  type Imprint,
  reference,
  viewNamed,
} from './plain-reference';

type Props = {
  readonly imprint: Imprint;
  /** What is cited; without it the view that the exhibit's address keeps. */
  readonly what?: string | undefined;
  /** Its address from the root of the site; without it the address of the visit. */
  readonly href?: string;
  /** The words within `what` that are in a language of their own, so that they are spoken in it. */
  readonly foreign?: Foreign | undefined;
};

type Foreign = { readonly text: string; readonly language: string };

/** A quiet button that opens a plain reference, ready to copy. Without scripts it can be read all the same. */
export function CiteThis({ imprint, what, href, foreign }: Props) {
  const { words, language } = imprint;
  const [reading, setReading] = useState<AccessedAddress | null>(null);
  const [said, setSaid] = useState('');
  const whole = useRef<HTMLDetailsElement>(null);
  const shown = useRef<HTMLParagraphElement>(null);

  // At the end of a card it opens below the edge, and has its full height once it holds the address.
  useEffect(() => {
    if (reading !== null) whole.current?.scrollIntoView({ block: 'nearest' });
  }, [reading]);

  const textOf = (now: AccessedAddress | string) => {
    const address = typeof now === 'string' ? now : now.address;
    return reference(imprint, what ?? viewNamed(imprint, address), now);
  };

  const toggle = ({ currentTarget }: ToggleEvent<HTMLDetailsElement>) => {
    setSaid('');
    if (currentTarget.open) setReading(readHere(imprint.site, href));
  };

  const copy = async () => {
    const now = readHere(imprint.site, href);
    setReading(now);
    const copied = await toClipboard(textOf(now));
    if (!copied && shown.current !== null) getSelection()?.selectAllChildren(shown.current);
    setSaid(copied ? words.copied : words.selected);
  };

  return (
    <details ref={whole} className={styles.cite} onToggle={toggle}>
      <summary>{words.open}</summary>
      <p className={styles.text} ref={shown}>
        <Marked text={textOf(reading ?? href ?? `/${language}/`)} foreign={foreign} />
      </p>
      <p className={`scripted ${styles.copying}`}>
        <Button onClick={copy}>{words.copy}</Button>
        <span role="status">{said}</span>
      </p>
    </details>
  );
}

function Marked({
  text,
  foreign,
}: {
  readonly text: string;
  readonly foreign: Foreign | undefined;
}) {
  const start = foreign === undefined ? -1 : text.indexOf(foreign.text);
  if (foreign === undefined || start < 0) return text;
  return (
    <>
      {text.slice(0, start)}
      <span lang={foreign.language}>{foreign.text}</span>
      {text.slice(start + foreign.text.length)}
    </>
  );
}

/** A museum's screen is served from the machine itself, whose address leads nowhere else. */
function readHere(site: string, href: string | undefined): AccessedAddress {
  const { location } = window;
  const path = href ?? location.pathname + location.search;
  const address = new URL(path, site === '' ? location.origin : site).href;
  return { address, day: dayHere(new Date()) };
}

/** Whether the text was taken; a page that is served without encryption may not write there. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
