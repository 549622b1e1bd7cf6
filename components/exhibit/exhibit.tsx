'use client';

import { lazy, Suspense } from 'react';
import { Chosen } from './chosen';
import { MapPane } from './map-pane';
import { MomentLabel } from './play/moment-label';
import { Playback } from './play/playback';
import { ReadingBar } from './reading-bar';
import { LeftOut } from './stage/left-out';
import { sheetTitle } from './stage/sheet-title';
import { Stage } from './stage/stage';
import styles from './stage/stage.module.css';
import { StoryPane } from './stage/story-pane';
import { useStage } from './stage/use-stage';
import { type ExhibitProps, useExhibit } from './use-exhibit';
import { VisitPage } from './visit-page';

const EventTimeline = lazy(() =>
  import('../timeline/event-timeline').then(({ EventTimeline }) => ({ default: EventTimeline })),
);

/** Holds the one state, gives each view its props and turns what visitors do in the views into intents. */
export function Exhibit(props: ExhibitProps) {
  const now = useExhibit(props);
  const { about } = props.exhibit;
  const { clock, glance, drawn, views, story } = now;
  const { focus, wording, actions } = views;
  const { words, language } = wording;
  const { selected } = focus;
  const stage = useStage(focus);
  const day = <MomentLabel clock={clock} language={language} selected={selected} />;
  const page = glance.page !== null && (
    <VisitPage page={glance.page} exhibit={props.exhibit} now={now} focusOn={stage.focusOn} />
  );

  return (
    <Stage stage={stage} glance={glance} onLeave={now.onLeave}>
      <h1 className="spoken">{about.subtitle}</h1>
      <Chosen event={selected} exhibit={about.title} words={words} />
      <ReadingBar guide={now.guide} find={now.find} focusOn={stage.focusOn} />
      <MapPane now={now} about={about} />
      <Playback
        clock={clock}
        glance={glance}
        wording={wording}
        selected={selected}
        timeline={stage.timeline}
        onStep={now.onStep}
      />
      <StoryPane
        sheet={stage.sheet}
        title={
          glance.page === 'closing'
            ? words.story.closing
            : sheetTitle(focus, story.shown, story.telling.chapter)
        }
        day={day}
        instead={
          now.leftOut ? (
            <LeftOut
              words={words.leftOut}
              onShow={props.onShowReports}
              onBack={actions.onDeselect}
            />
          ) : glance.page === 'closing' ? (
            page
          ) : null
        }
        story={{ ...story, lead: page }}
        actions={actions}
      />
      <div className={styles.timeline} data-pane="timeline">
        <Suspense fallback={null}>
          <EventTimeline
            drawn={drawn}
            within={drawn.within}
            opened={stage.timeline.opened}
            {...views}
          />
        </Suspense>
      </div>
    </Stage>
  );
}
