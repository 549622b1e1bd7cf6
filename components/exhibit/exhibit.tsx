'use client';

import { type KeyboardEvent, lazy, Suspense, useMemo } from 'react';
import type { MainExhibit, ReportedCrimes } from '../../data/exhibit/outline';
import { eventBeside } from '../../data/exhibit/queries';
import type { Language } from '../../data/text/language';
import { Find } from '../find/find';
import { Story } from '../story/story';
import { storyContextOf } from '../story/text/story-context';
import type { Words } from '../ui/words/words';
import { useUrl } from './address/use-url';
import { isRunningChapter } from './clock/state';
import { useChapter, useGlance, useShown } from './clock/use-clock';
import styles from './exhibit.module.css';
import { LeftOut } from './left-out';
import { Playback } from './playback';
import { sheetTitle } from './sheet-title';
import { StorySheet } from './story-sheet';
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
export function Exhibit(props: Props) {
  const { exhibit, words, onShowReports } = props;
  const { visit, glance, whole, matching, withMarks, guide, focus, wording, actions, ...rest } =
    useExhibit(props);
  const { clock, moment, within, restored } = visit;
  const { selected, guided } = focus;
  const views = { focus, moment, wording, actions };

  const step = (direction: 1 | -1) => {
    const beside = eventBeside(matching, clock.read(), direction);
    if (beside !== null) actions.onSelect(beside.id);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') actions.onDeselect();
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
          scope={{ exhibit: whole, matching, within, files: rest.files }}
          finding={glance.finding}
          opened={restored.finding.query !== '' && restored.selected === null}
          wording={wording}
          actions={actions}
        />
        <TourBar guide={guide} wording={wording} />
      </div>
      <div className={styles.map}>
        <Suspense fallback={null}>
          <LastingMap exhibit={whole} events={withMarks} view={restored.view} {...views} />
        </Suspense>
      </div>
      <StorySheet words={words.story} selected={glance.selected} guided={guided} peek={rest.peek}>
        {glance.selected !== null && selected === null ? (
          <LeftOut words={words.leftOut} onShow={onShowReports} onBack={actions.onDeselect} />
        ) : (
          <Story {...rest.story} onSelect={actions.onSelect} onDeselect={actions.onDeselect} />
        )}
      </StorySheet>
      <Playback clock={clock} glance={glance} wording={wording} selected={selected} onStep={step} />
      <div className={styles.timeline}>
        <Suspense fallback={null}>
          <EventTimeline events={withMarks} exchanges={rest.exchanges} within={within} {...views} />
        </Suspense>
      </div>
    </main>
  );
}

/** Everything that the exhibit draws. Objects that effects of the views compare stay the same while their parts do. */
function useExhibit({ exhibit, reports, words, language, files }: Props) {
  const { whole, exchanges } = useWholeExhibit(exhibit, reports);
  const { events } = whole;
  const visit = useVisit(exhibit, events);
  const { clock, restored } = visit;
  const glance = useGlance(clock);
  const selected = events.find(({ id }) => id === glance.selected) ?? null;
  const { matching, outside, withMarks } = useMatching(events, selected, glance.finding.filter);
  const shown = useShown(clock, matching);
  const chapterNow = useChapter(clock, exhibit.chapters);
  const { guide, guided, step } = useTour(clock, glance, {
    chapters: exhibit.chapters,
    events: matching,
    words: words.tour,
  });
  const chapter = guided ?? chapterNow;
  const focus = useMemo(() => ({ selected, guided }), [selected, guided]);
  const wording = useMemo(() => ({ words, language }), [words, language]);
  const context = useMemo(() => storyContextOf(whole, words, language), [whole, words, language]);
  const actions = useActions(clock, events, useUrl(clock, restored.view));
  const card = useCard(selected, { exhibit, reports, events, exchanges }, outside);
  return {
    visit,
    glance,
    whole,
    exchanges,
    matching,
    withMarks,
    guide,
    focus,
    wording,
    actions,
    story: { shown, card, chapter, step, context },
    peek: sheetTitle(focus, shown, chapter),
    files: { exhibit: files.exhibit, reports: reports && files.reports },
  };
}
