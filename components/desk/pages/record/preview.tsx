'use client';

import { Button, Group, SegmentedControl } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { languages } from '../../../../data/text/language';
import { languageNames } from '../../../ui/words/language-names';
import classes from '../../desk.module.css';
import type { FormHandle } from '../../form/record-form';
import type { DeskWords } from '../../words/en/desk';

/** CSS pixels of the screens that an exhibit is looked at on. */
const sizes = { wall: [1920, 1080], laptop: [1280, 720], phone: [390, 844] } as const;

type Props = {
  readonly words: DeskWords;
  readonly record: string;
  /** Where it begins, such as &event=danube-crossed. */
  readonly begins: string;
  readonly onClose: () => void;
  /** Takes the place where the map rests, and the moment: a chapter is composed by looking. */
  readonly composing?: FormHandle | null;
};

/** The exhibit itself with a draft in it, in the size of a screen and in a language. */
export function Preview({ words, record, begins, onClose, composing }: Props) {
  const [size, setSize] = useState<keyof typeof sizes>('laptop');
  const [language, setLanguage] = useState<string>('en');
  const [wide, setWide] = useState(960);
  const frame = useRef<HTMLDivElement>(null);
  const exhibit = useRef<HTMLIFrameElement>(null);
  const [width, height] = sizes[size];
  useEffect(() => {
    const measure = () => setWide(frame.current?.parentElement?.clientWidth ?? 960);
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  /** The exhibit keeps in its address where its map rests, and the day of its moment. */
  const seen = (name: 'map' | 'at') =>
    new URLSearchParams(exhibit.current?.contentWindow?.location.search).get(name) ?? '';
  const keepView = () => {
    const [longitude, latitude, zoom] = seen('map').split(',').map(Number);
    if (longitude !== undefined && latitude !== undefined && zoom !== undefined)
      composing?.keepView(longitude, latitude, zoom);
  };
  const keepDay = (end: 'first' | 'last') => {
    if (seen('at') !== '') composing?.keepDay(end, seen('at'));
  };
  const scale = Math.min(1, wide / width);
  return (
    <section aria-label={words.form.preview}>
      <Group my="sm">
        <SegmentedControl
          aria-label={words.form.preview}
          value={size}
          onChange={(chosen) => setSize(chosen as keyof typeof sizes)} // the values are the keys
          data={Object.keys(sizes).map((name) => ({
            value: name,
            label: words.sizes[name as keyof typeof sizes],
          }))}
        />
        <SegmentedControl
          aria-label={words.nav.language}
          value={language}
          onChange={setLanguage}
          data={languages.map((name) => ({ value: name, label: languageNames[name].name }))}
        />
        {composing && (
          <>
            <Button onClick={keepView}>{words.form.keepView}</Button>
            <Button onClick={() => keepDay('first')}>{words.form.beginHere}</Button>
            <Button onClick={() => keepDay('last')}>{words.form.endHere}</Button>
          </>
        )}
        <Button variant="default" onClick={onClose}>
          {words.form.hidePreview}
        </Button>
      </Group>
      <div
        ref={frame}
        className={classes.frame}
        style={{ width: width * scale, height: height * scale }}
      >
        <iframe
          ref={exhibit}
          title={words.form.preview}
          width={width}
          height={height}
          style={{ transform: `scale(${scale})` }}
          src={`/desk/preview/${language}/?record=${record}${begins}`}
        />
      </div>
    </section>
  );
}
