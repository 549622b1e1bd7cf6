'use client';

import { Button, Group, SegmentedControl } from '@mantine/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { languages } from '../../../../data/text/language';
import { languageNames } from '../../../ui/words/language-names';
import type { FormHandle } from '../../form/form-handle';
import type { DeskWords } from '../../words/desk-words';
import classes from './preview.module.css';

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
  readonly onClose: () => void;
  /** The form of a chapter, which takes its view and its dates from what the preview shows. */
  readonly chapter?: RefObject<FormHandle | null>;
};

/** The exhibit itself with a draft in it, in the size of a screen and in a language. */
export function Preview({ words, record, start, onClose, chapter }: Props) {
  const [size, setSize] = useState<Size>('laptop');
  const [language, setLanguage] = useState<string>('en');
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
        {chapter && <ChapterButtons words={words} chapter={chapter} exhibit={exhibit} />}
        <Button variant="default" onClick={onClose}>
          {words.preview.close}
        </Button>
      </Group>
      <div
        ref={frame}
        className={classes.frame}
        style={{ width: width * scale, height: height * scale }}
      >
        <iframe
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

type ChapterButtonsProps = {
  readonly words: DeskWords;
  readonly chapter: RefObject<FormHandle | null>;
  readonly exhibit: RefObject<HTMLIFrameElement | null>;
};

/** Copy what the preview shows into the form of a chapter. */
function ChapterButtons({ words: { preview }, chapter, exhibit }: ChapterButtonsProps) {
  /** The exhibit writes the view of its map and the day of its moment into its address. */
  const shown = (name: 'map' | 'at') =>
    new URLSearchParams(exhibit.current?.contentWindow?.location.search).get(name) ?? '';
  const takeView = () => {
    const [longitude, latitude, zoom] = shown('map').split(',').map(Number);
    if (longitude !== undefined && latitude !== undefined && zoom !== undefined)
      chapter.current?.setView(longitude, latitude, zoom);
  };
  const takeDay = (end: 'first' | 'last') => {
    if (shown('at') !== '') chapter.current?.setDay(end, shown('at'));
  };
  return (
    <>
      <Button onClick={takeView}>{preview.takeView}</Button>
      <Button onClick={() => takeDay('first')}>{preview.startHere}</Button>
      <Button onClick={() => takeDay('last')}>{preview.endHere}</Button>
    </>
  );
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
