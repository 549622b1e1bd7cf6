'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Advance } from '../../data/exhibit/moments/advance';
import { isOpen, type ScreenSettings } from '../../data/kiosk/screen-settings';
import type { Language } from '../../data/text/language';
import { dayInWords } from '../../data/time/day-words';
import type { Instant } from '../../data/time/span';
import { Button } from '../ui/button';
import { languageNames } from '../ui/words/language-names';
import type { Words } from '../ui/words/words';
import { AdvancePicture, type Rivers } from './advance/advance-picture';
import { useDays } from './advance/use-days';
import styles from './attract.module.css';
import { useLockdown } from './presence/use-lockdown';
import { usePulse } from './presence/use-pulse';
import { goTo } from './screen/go';
import { useScreen } from './screen/use-screen';
import { StaffExit, useHeldCorners } from './staff-exit';

/** What the exhibit is about, and the words of the screen, in one language. */
type Greeting = {
  readonly language: Language;
  readonly title: string;
  readonly sentence: string;
  /** Names of the towns on the picture, in the order of the named ones. */
  readonly towns: readonly string[];
  /** What the two colours of the front mean. */
  readonly front: string;
  readonly words: Words['kiosk'];
};

/** Milliseconds for which one language greets; the next one then greets elsewhere on the screen. */
const TURN = 12_000;

/** Places that the greeting moves through, so that no part of the screen shows the same for long. */
const PLACES = 5;

type Props = {
  readonly greetings: readonly Greeting[];
  readonly advance: Advance;
  readonly rivers: readonly Rivers[];
};

/**
 * What the screen does while nobody is there: day after day of the advance over the moving ground of the map, and in each
 * language what the exhibit is about. The first touch only starts a visit.
 */
export function Attract({ greetings, advance, rivers }: Props) {
  const screen = useScreen();
  const [staff, setStaff] = useState(false);
  const firstTouch = useRef(false);
  const settings = typeof screen === 'object' ? screen : null;
  const [choosing, setChoosing] = useChoosing(settings);
  const shown = settings === null ? greetings : inOrder(greetings, settings);
  const { turn, still, setStill, dark } = useTurns(settings);
  const day = useDays(advance.days.length, advance.opening, !still && !dark && !choosing);
  const now = shown[turn % Math.max(1, shown.length)];

  const go = useCallback((address: string) => void goTo(address, () => undefined), []);
  useLockdown(go);
  usePulse(!choosing, settings?.version ?? null);
  useHeldCorners(
    settings?.leavable === true,
    useCallback(() => setStaff(true), []),
  );

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
      <AdvancePicture
        advance={advance}
        rivers={rivers}
        shown={day}
        names={now.towns}
        language={now.language}
        place={choosing ? null : turn % PLACES}
        still={still}
      />
      {choosing ? (
        <LanguageChoice greetings={shown} onChoose={begin} />
      ) : (
        <Greeting
          key={turn}
          greeting={now}
          place={turn % PLACES}
          at={advance.days[day.now]?.at}
          unknown={screen === 'none'}
          greetings={shown}
        />
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

type GreetingProps = {
  readonly greeting: Greeting;
  readonly place: number;
  /** The day that the picture shows. */
  readonly at: Instant | undefined;
  /** Whether the page is on no screen of a gallery. */
  readonly unknown: boolean;
  readonly greetings: readonly Greeting[];
};

function Greeting({ greeting, place, at, unknown, greetings }: GreetingProps) {
  const { language, title, sentence, front, words } = greeting;
  return (
    <div className={styles.greeting} data-place={place} lang={language}>
      <h1>{title}</h1>
      <p className={styles.sentence}>{sentence}</p>
      {at !== undefined && (
        <div className={styles.shown}>
          <p className={styles.date}>{dayInWords(at, language)}</p>
          <p>{front}</p>
        </div>
      )}
      <p className={styles.touch}>{unknown ? words.noScreen : words.touch}</p>
      <p className={styles.languages}>
        {greetings.map((other) => (
          <span key={other.language} lang={other.language}>
            {languageNames[other.language].name}
          </span>
        ))}
      </p>
    </div>
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

/** Whether a visitor chooses a language, which ends by itself where nobody does. */
function useChoosing(settings: ScreenSettings | null) {
  const [choosing, setChoosing] = useState(false);
  useEffect(() => {
    if (!choosing || settings === null) return;
    // A visitor who only touched the screen in passing loses nothing.
    const timer = setTimeout(() => setChoosing(false), settings.idle.afterSeconds * 1000);
    return () => clearTimeout(timer);
  }, [choosing, settings]);

  return [choosing, setChoosing] as const;
}

/** Counts the turns of the greeting while it is not held still, and looks whether the museum is open. */
function useTurns(settings: ScreenSettings | null) {
  const [turn, setTurn] = useState(0);
  const [still, setStill] = useState(false);
  const [dark, setDark] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => {
      const closed = settings !== null && !isOpen(settings.opening, new Date());
      setDark(closed);
      if (!still && !closed) setTurn((before) => before + 1);
    }, TURN);
    return () => clearInterval(timer);
  }, [settings, still]);
  return { turn, still, setStill, dark };
}
