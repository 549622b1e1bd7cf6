'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { isOpen, type ScreenSettings } from '../../data/kiosk/screen-settings';
import type { Language } from '../../data/text/language';
import { Button } from '../ui/button';
import { languageNames } from '../ui/words/language-names';
import type { Words } from '../ui/words/words';
import styles from './attract.module.css';
import { useLockdown } from './presence/use-lockdown';
import { usePulse } from './presence/use-pulse';
import { goTo } from './screen/go';
import { useScreen } from './screen/use-screen';
import { StaffExit, useHeldCorners } from './staff-exit';

/** The exhibit's name and the kiosk's words in one language. */
type Greeting = {
  readonly language: Language;
  readonly title: string;
  readonly words: Words['kiosk'];
};

/** Milliseconds for which one language greets; the next one then greets elsewhere on the screen. */
const TURN = 12_000;

/** Places that the greeting moves through, so that no part of the screen shows the same for long. */
const PLACES = 5;

/**
 * What the screen does while nobody is there: the exhibit's name in each language over the moving ground of the
 * map, and nothing of what it tells. The first touch only starts a visit.
 */
export function Attract({ greetings }: { readonly greetings: readonly Greeting[] }) {
  const screen = useScreen();
  const [choosing, setChoosing] = useState(false);
  const [staff, setStaff] = useState(false);
  const firstTouch = useRef(false);
  const settings = typeof screen === 'object' ? screen : null;
  const shown = settings === null ? greetings : inOrder(greetings, settings);
  const { turn, still, setStill, dark } = useTurns(settings);
  const now = shown[turn % Math.max(1, shown.length)];

  const go = useCallback((address: string) => void goTo(address, () => undefined), []);
  useLockdown(go);
  usePulse(!choosing, settings?.version ?? null);
  useHeldCorners(
    settings?.leavable === true,
    useCallback(() => setStaff(true), []),
  );
  useEffect(() => {
    if (!choosing || settings === null) return;
    // A visitor who only touched the screen in passing loses nothing.
    const timer = setTimeout(() => setChoosing(false), settings.idle.afterSeconds * 1000);
    return () => clearTimeout(timer);
  }, [choosing, settings]);

  if (now === undefined) return null;
  const begin = (language: Language) => {
    void fetch('/kiosk/visit', { method: 'POST', body: language }).catch(() => undefined);
    go(`/${language}/`);
  };
  return (
    <main
      className={styles.attract}
      data-still={still || undefined}
      data-dark={dark || undefined}
      onPointerDown={() => {
        firstTouch.current = settings !== null && !choosing;
        if (firstTouch.current) setChoosing(true);
      }}
      onClickCapture={(event) => {
        // The touch that started the visit may end over a language and has not chosen it. Keys have no such end.
        if (firstTouch.current && event.detail > 0) event.stopPropagation();
      }}
    >
      <div className={styles.ground} aria-hidden="true" />
      {choosing ? (
        <LanguageChoice greetings={shown} onChoose={begin} />
      ) : (
        <div className={styles.greeting} data-place={turn % PLACES} lang={now.language} key={turn}>
          <h1>{now.title}</h1>
          <p>{screen === 'none' ? now.words.noScreen : now.words.touch}</p>
          <p className={styles.languages}>
            {shown.map(({ language }) => (
              <span key={language} lang={language}>
                {languageNames[language].name}
              </span>
            ))}
          </p>
        </div>
      )}
      {!choosing && (
        <Button
          className={styles.pause}
          data-place={turn % PLACES}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={() => setStill(!still)}
          aria-pressed={still}
          lang={now.language}
        >
          {still ? now.words.goOn : now.words.pause}
        </Button>
      )}
      {staff && <StaffExit words={now.words} onClose={() => setStaff(false)} />}
    </main>
  );
}

type ChoiceProps = {
  readonly greetings: readonly Greeting[];
  readonly onChoose: (language: Language) => void;
};

function LanguageChoice({ greetings, onChoose }: ChoiceProps) {
  return (
    <section className={styles.choice}>
      {greetings.map(({ language, title, words }) => (
        <Button key={language} primary lang={language} onClick={() => onChoose(language)}>
          <b>{languageNames[language].full}</b>
          <span>{title}</span>
          <span className="spoken">{words.choose}</span>
        </Button>
      ))}
    </section>
  );
}

/** The languages of this screen, in its own order. */
function inOrder(greetings: readonly Greeting[], { languages }: ScreenSettings): Greeting[] {
  return languages.flatMap((wanted) => greetings.filter(({ language }) => language === wanted));
}

/** Counts the turns of the greeting while it is not held still, and looks whether the museum is open. */
function useTurns(settings: ScreenSettings | null) {
  const [turn, setTurn] = useState(0);
  const [still, setStill] = useState(false);
  const [dark, setDark] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => {
      setDark(settings !== null && !isOpen(settings.opening, new Date()));
      if (!still) setTurn((before) => before + 1);
    }, TURN);
    return () => clearInterval(timer);
  }, [settings, still]);
  return { turn, still, setStill, dark };
}
