'use client';

import {
  type KeyboardEvent,
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { choosableIn } from '../../data/exhibit/choosable';
import { exchangesOf, exchangesWithEvents, isUnanswered } from '../../data/exhibit/exchanges';
import type { Filter } from '../../data/exhibit/filter';
import {
  type EventOutline,
  fileOfText,
  type MainExhibit,
  type ReportedCrimes,
} from '../../data/exhibit/outline';
import { eventBeside, inDateOrder, spanOfAll } from '../../data/exhibit/queries';
import { isReport } from '../../data/schema/parts/event-kinds';
import type { Language } from '../../data/text/language';
import type { MomentFeed } from '../../data/time/moment';
import { Find } from '../find/find';
import { Story } from '../story/story';
import { storyContextOf } from '../story/text/story-context';
import { wantsStill } from '../ui/wants-still';
import type { Words } from '../ui/words/words';
import { readAddress } from './address/url';
import { useUrl } from './address/use-url';
import { type Clock, createClock } from './clock/clock';
import { isRunningChapter, paces } from './clock/state';
import { useChapter, useGlance, useShown } from './clock/use-clock';
import styles from './exhibit.module.css';
import { LeftOut } from './left-out';
import { Playback } from './playback';
import { StorySheet } from './story-sheet';
import { TourBar } from './tour-bar';
import { usePassing } from './use-passing';
import type { RecordFiles } from './use-records';
import { useText } from './use-text';
import { stopAt, useTour } from './use-tour';

const LastingMap = lazy(() =>
  import('../map/lasting-map').then(({ LastingMap }) => ({ default: LastingMap })),
);
const EventTimeline = lazy(() =>
  import('../timeline/event-timeline').then(({ EventTimeline }) => ({ default: EventTimeline })),
);

type Props = {
  readonly exhibit: MainExhibit;
  /** Null when the visitor left the reported crimes out. */
  readonly reports: ReportedCrimes | null;
  readonly words: Words;
  readonly language: Language;
  /** Where its records lie. */
  readonly files: RecordFiles;
  readonly onShowReports: () => void;
};

/** Holds the one state, hands each view its props and turns what views report into intents. */
export function Exhibit({ exhibit, reports, words, language, files, onShowReports }: Props) {
  const events = useMemo(
    () => inDateOrder([...exhibit.events, ...(reports?.events ?? [])]),
    [exhibit, reports],
  );
  const whole = useMemo(
    () => ({ ...exhibit, events, areas: [...exhibit.areas, ...(reports?.areas ?? [])] }),
    [exhibit, events, reports],
  );
  const [kept] = useState(() => readAddress(window.location.search, choosableIn(exhibit)));
  const within = useMemo(() => {
    const { period, events, chapters } = exhibit;
    return { period, whole: spanOfAll([...events, ...chapters], period) };
  }, [exhibit]);
  const [clock] = useState(() => clockFrom(kept, within, events, exhibit));
  const moment = useMemo<MomentFeed>(
    () => ({ now: () => clock.read().at, subscribe: clock.onMoment }),
    [clock],
  );

  const glance = useGlance(clock);
  const selected = events.find(({ id }) => id === glance.selected) ?? null;
  const { passing, outside, drawn } = usePassing(events, selected, glance.finding.filter);
  const shown = useShown(clock, passing);
  const chapterNow = useChapter(clock, exhibit.chapters);
  const { guide, guided, told } = useTour(clock, glance, exhibit.chapters, passing, words.tour);
  const chapter = guided ?? chapterNow;
  const onView = useUrl(clock, kept.view);
  const context = useMemo(() => storyContextOf(whole, words, language), [whole, words, language]);
  const exchanges = useMemo(
    () => exchangesWithEvents({ exchanges: exhibit.exchanges, events }),
    [exhibit, events],
  );
  const answers = useMemo(
    () => ({
      exchanges: selected === null ? [] : exchangesOf(exchanges, events, selected.id),
      missing: selected !== null && isUnanswered(events, selected),
    }),
    [exchanges, events, selected],
  );
  const peek = selected?.title ?? guided?.title ?? greatestOf(shown)?.title ?? chapter?.title ?? '';
  const chosen = selected?.id ?? null;
  const file = useMemo(() => fileOf(chosen, exhibit, reports), [chosen, exhibit, reports]);
  const textRead = useText(chosen, file);
  const leftOut = glance.selected !== null && selected === null;

  useEffect(() => () => clock.stop(), [clock]);

  const select = useCallback(
    (id: string) => {
      const event = events.find((other) => other.id === id);
      if (event !== undefined) clock.send({ type: 'selected', event: id, shown: event.shown });
    },
    [clock, events],
  );
  const deselect = useCallback(() => clock.send({ type: 'deselected' }), [clock]);
  const reportsOfViews = useMemo(
    () => ({
      onSelect: select,
      onFilter: (filter: Filter) => clock.send({ type: 'filtered', filter }),
      onSeek: (words: string) => clock.send({ type: 'sought', words }),
      onScrub: (to: number) => clock.send({ type: 'scrubbed', to }),
      onView,
    }),
    [clock, onView, select],
  );
  const text = useMemo(() => ({ words, language }), [words, language]);
  const searched = useMemo(
    () => ({ exhibit: files.exhibit, reports: reports === null ? null : files.reports }),
    [files.exhibit, files.reports, reports],
  );
  const step = (direction: 1 | -1) => {
    const beside = eventBeside(passing, clock.read(), direction);
    if (beside !== null) select(beside.id);
  };

  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') deselect();
  };

  return (
    <main
      id="content"
      className={styles.exhibit}
      tabIndex={-1}
      data-fills=""
      data-touring={glance.tour !== null}
      data-running-chapter={isRunningChapter(glance)}
      onKeyDown={leave}
    >
      <h1 className={styles.title}>{exhibit.about.subtitle}</h1>
      <div className={styles.bar}>
        <Find
          exhibit={whole}
          passing={passing}
          finding={glance.finding}
          opened={kept.finding.sought !== '' && kept.selected === null}
          files={searched}
          within={within}
          text={text}
          reports={reportsOfViews}
        />
        <TourBar guide={guide} words={words} />
      </div>
      <div className={styles.map}>
        <Suspense fallback={null}>
          <LastingMap
            exhibit={whole}
            events={drawn}
            selected={selected}
            guided={guided}
            moment={moment}
            view={kept.view}
            text={text}
            reports={reportsOfViews}
          />
        </Suspense>
      </div>
      <StorySheet words={words.story} selected={glance.selected} guided={guided} peek={peek}>
        {leftOut ? (
          <LeftOut words={words.leftOut} onShow={onShowReports} onBack={deselect} />
        ) : (
          <Story
            shown={shown}
            selected={selected}
            text={textRead}
            outside={outside}
            answers={answers}
            chapter={chapter}
            guided={told}
            context={context}
            onSelect={select}
            onDeselect={deselect}
          />
        )}
      </StorySheet>
      <Playback
        clock={clock}
        glance={glance}
        words={words}
        language={language}
        selected={selected}
        onStep={step}
      />
      <div className={styles.timeline}>
        <Suspense fallback={null}>
          <EventTimeline
            events={drawn}
            exchanges={exchanges}
            selected={selected}
            guided={guided}
            moment={moment}
            within={within}
            text={text}
            reports={reportsOfViews}
          />
        </Suspense>
      </div>
    </main>
  );
}

function clockFrom(
  kept: ReturnType<typeof readAddress>,
  within: Parameters<typeof createClock>[1],
  events: readonly EventOutline[],
  { chapters, reportIds }: MainExhibit,
): Clock {
  const chosen = events.find(({ id }) => id === kept.selected);
  const { start } = within.period;
  const stop = kept.step === null ? null : stopAt(chapters, kept.step);
  const { finding } = kept;
  const clock = createClock(
    { at: start, playing: false, pace: paces[1], selected: null, finding, tour: null },
    within,
    wantsStill,
  );
  clock.send({
    type: 'restored',
    finding,
    at: kept.at ?? chosen?.shown.start ?? stop?.span.start ?? start,
    // A report that the visitor left out stays chosen: the story says so and offers the way to it.
    selected:
      chosen !== undefined || reportIds.includes(kept.selected ?? '') ? kept.selected : null,
    stop,
  });
  return clock;
}

/** Of what a moment shows the most important, and of equals the latest. A reported crime is no headline. */
function greatestOf(shown: readonly EventOutline[]): EventOutline | undefined {
  return shown
    .filter((event) => !isReport(event))
    .reduce<EventOutline | undefined>(
      (greatest, event) =>
        greatest !== undefined && greatest.importance > event.importance ? greatest : event,
      undefined,
    );
}

function fileOf(
  event: string | null,
  exhibit: MainExhibit,
  reports: ReportedCrimes | null,
): string | null {
  if (event === null) return null;
  return fileOfText(exhibit, event) ?? (reports && fileOfText(reports, event));
}
