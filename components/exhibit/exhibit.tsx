'use client';

import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { MainExhibit, ReportedCrimes } from '../../data/exhibit/outline';
import { eventBeside } from '../../data/exhibit/queries';
import type { Language } from '../../data/text/language';
import { Find } from '../find/find';
import { Story } from '../story/story';
import { storyContextOf } from '../story/text/story-context';
import { Button } from '../ui/button';
import type { Words } from '../ui/words/words';
import { useUrl } from './address/use-url';
import { Chosen } from './chosen';
import { isRunningChapter } from './clock/state';
import { useChapter, useGlance, useShown } from './clock/use-clock';
import styles from './exhibit.module.css';
import { useFrame } from './frame/use-frame';
import { LeftOut } from './left-out';
import { Playback } from './playback';
import { SheetGrip } from './sheet/sheet-grip';
import { sheetTitle } from './sheet/sheet-title';
import { useSheet } from './sheet/use-sheet';
import { TourBar } from './tour-bar';
import { useActions } from './use-actions';
import { useCard } from './use-card';
import { useMatching } from './use-matching';
import type { RecordFiles } from './use-records';
import { useTour } from './use-tour';
import { useVisit } from './use-visit';
import { useWholeExhibit } from './use-whole-exhibit';

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
  readonly files: RecordFiles;
  readonly onShowReports: () => void;
};

/** Holds the one state, gives each view its props and turns what visitors do in the views into intents. */
export function Exhibit({ exhibit, reports, words, language, files, onShowReports }: Props) {
  const { whole, exchanges } = useWholeExhibit(exhibit, reports);
  const { events } = whole;
  const { restored, within, clock, moment } = useVisit(exhibit, events);
  const glance = useGlance(clock);
  const selected = events.find(({ id }) => id === glance.selected) ?? null;
  const { matching, outside, withMarks } = useMatching(events, selected, glance.finding.filter);
  const shown = useShown(clock, matching);
  const chapterNow = useChapter(clock, exhibit.chapters);
  const tellable = { chapters: exhibit.chapters, events: matching, words: words.tour };
  const { guide, guided, step } = useTour(clock, glance, tellable);
  const chapter = guided ?? chapterNow;
  const actions = useActions(clock, events, useUrl(clock, restored.view));
  const card = useCard(selected, { exhibit, reports, events, exchanges }, outside);
  // Effects of the views compare these three, so each stays the same object while its parts do.
  const focus = useMemo(() => ({ selected, guided }), [selected, guided]);
  const wording = useMemo(() => ({ words, language }), [words, language]);
  const context = useMemo(() => storyContextOf(whole, words, language), [whole, words, language]);
  const searched = { exhibit: files.exhibit, reports: reports && files.reports };
  const views = { focus, moment, wording, actions };
  const story = { shown, card, chapter, step, context };

  const { frame, probe } = useFrame();
  const sheet = useSheet(glance.selected, guided);
  const [opened, setOpened] = useState(false);
  const main = useRef<HTMLElement>(null);

  const stepTo = (direction: 1 | -1) => {
    const beside = eventBeside(matching, clock.read(), direction);
    if (beside !== null) actions.onSelect(beside.id);
  };
  const leave = () => (glance.selected === null ? guide.end() : actions.onDeselect());
  const focusOn = (part: string) => {
    if (sheet.height === 'peek') sheet.move(1);
    // A sheet that rises can take the focus a frame later.
    requestAnimationFrame(() => main.current?.querySelector<HTMLElement>(part)?.focus());
  };

  return (
    <main
      id="content"
      ref={main}
      className={styles.exhibit}
      tabIndex={-1}
      data-fills=""
      data-sheet={sheet.height}
      data-timeline={opened ? 'opened' : 'strip'}
      data-touring={glance.tour !== null}
      data-running-chapter={isRunningChapter(glance)}
      onKeyDown={({ key }) => key === 'Escape' && leave()}
    >
      <div className={styles.probe} ref={probe} aria-hidden="true">
        <i />
      </div>
      <h1 className="spoken">{exhibit.about.subtitle}</h1>
      <Chosen event={selected} exhibit={exhibit.about.title} words={words} />
      <div className={styles.bar}>
        <Button className={styles.skip} onClick={() => focusOn(FIRST_EVENT)}>
          {words.story.toList}
        </Button>
        <TourBar guide={guide} wording={wording} />
        <Button className={styles.skip} onClick={() => focusOn('[role="slider"]')}>
          {words.timeline.toMoment}
        </Button>
        <Find
          scope={{ exhibit: whole, matching, within, files: searched }}
          finding={glance.finding}
          opened={restored.finding.query !== '' && restored.selected === null}
          wording={wording}
          actions={actions}
        />
      </div>
      <div className={styles.map}>
        <Suspense fallback={null}>
          <LastingMap exhibit={whole} events={withMarks} view={restored.view} {...views} />
        </Suspense>
      </div>
      <Playback
        clock={clock}
        glance={glance}
        wording={wording}
        selected={selected}
        timeline={{ opened, onTurn: () => setOpened(!opened) }}
        onStep={stepTo}
      />
      <SheetGrip sheet={sheet} words={words.story} title={sheetTitle(focus, shown, chapter)} />
      <div className={styles.story}>
        {glance.selected !== null && selected === null ? (
          <LeftOut words={words.leftOut} onShow={onShowReports} onBack={actions.onDeselect} />
        ) : (
          <Story {...story} onSelect={actions.onSelect} onDeselect={actions.onDeselect} />
        )}
      </div>
      <div className={styles.timeline}>
        <Suspense fallback={null}>
          <EventTimeline
            events={withMarks}
            exchanges={exchanges}
            within={within}
            opened={opened || frame === 'document'}
            {...views}
          />
        </Suspense>
      </div>
    </main>
  );
}

/** The event that a keyboard reaches first in the story, or the heading of an open card. */
const FIRST_EVENT = 'section :is(li > button[tabindex="0"], article h2)';
