'use client';

import { lazy, Suspense, useMemo } from 'react';
import type { MainExhibit, ReportedCrimes } from '../../data/exhibit/outline';
import { eventBeside } from '../../data/exhibit/queries';
import type { Language } from '../../data/text/language';
import { storyContextOf } from '../story/text/story-context';
import type { Words } from '../ui/words/words';
import { useUrl } from './address/use-url';
import { Chosen } from './chosen';
import { useChapter, useGlance, useShown } from './clock/use-clock';
import { MomentLabel } from './moment-label';
import { Playback } from './playback';
import { ReadingBar } from './reading-bar';
import { MapPane } from './stage/map-pane';
import { sheetTitle } from './stage/sheet-title';
import { Stage } from './stage/stage';
import styles from './stage/stage.module.css';
import { StoryPane } from './stage/story-pane';
import { useStage } from './stage/use-stage';
import { useActions } from './use-actions';
import { useCard } from './use-card';
import { useMatching } from './use-matching';
import type { RecordFiles } from './use-records';
import { useTour } from './use-tour';
import { useVisit } from './use-visit';
import { useWholeExhibit } from './use-whole-exhibit';

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
  const find = {
    scope: { exhibit: whole, matching, within, files: searched },
    finding: glance.finding,
    opened: restored.finding.query !== '' && restored.selected === null,
    wording,
    actions,
  };
  const views = { focus, moment, wording, actions };
  const story = { shown, card, chapter, step, context };
  const stage = useStage(focus);

  const stepTo = (direction: 1 | -1) => {
    const beside = eventBeside(matching, clock.read(), direction);
    if (beside !== null) actions.onSelect(beside.id);
  };
  const leave = () => (glance.selected === null ? guide.end() : actions.onDeselect());

  return (
    <Stage stage={stage} glance={glance} onLeave={leave}>
      <h1 className="spoken">{exhibit.about.subtitle}</h1>
      <Chosen event={selected} exhibit={exhibit.about.title} words={words} />
      <ReadingBar guide={guide} find={find} focusOn={stage.focusOn} />
      <MapPane
        map={{ exhibit: whole, events: withMarks, view: restored.view, ...views }}
        exchanges={card?.answers.exchanges ?? []}
      />
      <Playback
        clock={clock}
        glance={glance}
        wording={wording}
        selected={selected}
        timeline={stage.timeline}
        onStep={stepTo}
      />
      <StoryPane
        sheet={stage.sheet}
        title={sheetTitle(focus, shown, chapter)}
        day={<MomentLabel clock={clock} language={language} selected={selected} />}
        leftOut={glance.selected !== null && selected === null}
        story={story}
        actions={{ ...actions, onShowReports }}
      />
      <div className={styles.timeline} data-pane="timeline">
        <Suspense fallback={null}>
          <EventTimeline
            drawn={{ events: withMarks, exchanges }}
            within={within}
            opened={stage.timeline.opened}
            {...views}
          />
        </Suspense>
      </div>
    </Stage>
  );
}
