'use client';

import { Button, Group, SegmentedControl } from '@mantine/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { languages } from '../../../../data/text/language';
import { languageNames } from '../../../ui/words/language-names';
import type { DeskWords } from '../../words/desk-words';
import classes from './preview.module.css';
import { type Stage, StageButtons } from './stage-buttons';

/** CSS pixels of the screens that an exhibit is looked at on. */
const sizes = { wall: [1920, 1080], laptop: [1280, 720], phone: [390, 844] } as const;
type Size = keyof typeof sizes;
const sizeNames: readonly Size[] = ['wall', 'laptop', 'phone'];

type Props = {
  readonly words: DeskWords;
  /** Such as events/danube-crossed. */
  readonly record: string;
  /** Where the exhibit starts, such as &event=danube-crossed. */
  readonly start: string;
  /** Changes with each saving. */
  readonly version: string;
  readonly on: { readonly again: () => void; readonly close: () => void };
  /** A new number shows the exhibit again, with what has been saved meanwhile. */
  readonly count: number;
  /** The form of a chapter or of the exhibit itself, which takes what must be seen, and its days, from what the preview shows. */
  readonly stage?: Stage;
};

/** The exhibit itself with a draft in it, in the size of a screen and in a language. */
export function Preview({ words, record, start, version, count, stage, on }: Props) {
  const [size, setSize] = useState<Size>('laptop');
  const [language, setLanguage] = useState<string>('en');
  const shown = useVersionAt(count, version);
  const frame = useRef<HTMLDivElement>(null);
  const exhibit = useRef<HTMLIFrameElement>(null);
  const available = useParentWidth(frame);
  const [width, height] = sizes[size];
  const scale = Math.min(1, available / width);
  return (
    <section aria-label={words.preview.title}>
      <Group my="sm">
        <SegmentedControl
          aria-label={words.preview.title}
          value={size}
          onChange={setSize}
          data={sizeNames.map((name) => ({ value: name, label: words.preview.sizes[name] }))}
        />
        <SegmentedControl
          aria-label={words.nav.language}
          value={language}
          onChange={setLanguage}
          data={languages.map((name) => ({ value: name, label: languageNames[name].name }))}
        />
        {stage && <StageButtons words={words} stage={stage} exhibit={exhibit} />}
        {shown !== version && <Button onClick={on.again}>{words.preview.again}</Button>}
        <Button variant="default" onClick={on.close}>
          {words.preview.close}
        </Button>
      </Group>
      <div
        ref={frame}
        className={classes.frame}
        style={{ width: width * scale, height: height * scale }}
      >
        <iframe
          key={count}
          ref={exhibit}
          title={words.preview.title}
          width={width}
          height={height}
          style={{ transform: `scale(${scale})` }}
          src={`/desk/preview/${language}/?record=${record}${start}`}
        />
      </div>
    </section>
  );
}

/** The version at the time when `count` last changed. */
function useVersionAt(count: number, version: string): string {
  const [seen, setSeen] = useState({ count, version });
  // React renders again at once, before anything is on the screen.
  if (seen.count !== count) setSeen({ count, version });
  return seen.count === count ? seen.version : version;
}

/** The width in CSS pixels that an element can take, followed as the window changes. */
function useParentWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(960);
  useEffect(() => {
    const measure = () => setWidth(element.current?.parentElement?.clientWidth ?? 960);
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [element]);
  return width;
}
