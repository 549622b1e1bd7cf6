import { useMemo } from 'react';
import { exchangesOf } from '../../data/exhibit/exchanges';
import type { Focus } from '../../data/exhibit/focus';
import type { MainExhibit, ReportedCrimes } from '../../data/exhibit/outline';
import { eventBeside } from '../../data/exhibit/queries';
import type { Language } from '../../data/text/language';
import { storyContextOf } from '../story/text/story-context';
import type { Words } from '../ui/words/words';
import { useUrl } from './address/use-url';
import { useChapter, useGlance, useShown } from './clock/use-clock';
import { useMessage } from './play/use-message';
import { usePlay } from './play/use-play';
import { useTour } from './tour/use-tour';
import { useActions } from './use-actions';
import { useCard } from './use-card';
import { useMatching } from './use-matching';
import type { RecordFiles } from './use-records';
import { openingDay, useVisit } from './use-visit';
import { useWholeExhibit } from './use-whole-exhibit';

export type ExhibitProps = {
  readonly exhibit: MainExhibit;
  /** Null when the visitor left the reported crimes out. */
  readonly reports: ReportedCrimes | null;
  readonly words: Words;
  readonly language: Language;
  readonly files: RecordFiles;
  readonly onShowReports: () => void;
};

/** The one state of a visit, and what each view gets of it. */
export function useExhibit({ exhibit, reports, words, language, files }: ExhibitProps) {
  const { whole, exchanges, playLines } = useWholeExhibit(exhibit, reports);
  const { events } = whole;
  const { restored, within, clock, moment } = useVisit(exhibit, events);
  const glance = useGlance(clock);
  const selected = events.find(({ id }) => id === glance.selected) ?? null;
  const { matching, outside, withMarks } = useMatching(events, selected, glance.finding.filter);
  const shown = useShown(clock, matching);
  const chapterNow = useChapter(clock, exhibit.chapters);
  const opening = openingDay(exhibit);
  const tellable = { chapters: exhibit.chapters, opening, events: matching, words: words.tour };
  const { guide, guided, step } = useTour(clock, glance, tellable);
  const { line, play } = usePlay(clock, glance, playLines, matching);
  const told = events.find(({ id }) => id === play.told) ?? null;
  const chapter = guided ?? chapterNow;
  const actions = useActions(clock, events, useUrl(clock, restored.view));
  const card = useCard(selected, { exhibit, reports, events, exchanges }, outside);
  // Effects of the views compare these three, so each stays the same object while its parts do.
  const focus = useMemo<Focus>(() => ({ selected, guided, play }), [selected, guided, play]);
  const wording = useMemo(() => ({ words, language }), [words, language]);
  const context = useMemo(() => storyContextOf(whole, words, language), [whole, words, language]);
  const message = useMessage(clock, guided, { events, lines: playLines });
  // An exchange is a scene of its own, whether it was chosen, or play or the tour has come to it.
  const scene = useMemo(() => {
    const event = selected ?? told ?? message;
    return { event, exchanges: event === null ? [] : exchangesOf(exchanges, events, event.id) };
  }, [selected, told, message, exchanges, events]);
  const searched = { exhibit: files.exhibit, reports: reports && files.reports };
  const find = {
    scope: { exhibit: whole, matching, within, files: searched },
    finding: glance.finding,
    opened: restored.finding.query !== '' && restored.selected === null,
    wording,
    actions,
  };
  const story = { shown, card, telling: { chapter, step, told, onTurn: guide.turn }, context };

  return {
    clock,
    glance,
    guide,
    find,
    line,
    scene,
    story,
    drawn: { exhibit: whole, events: withMarks, exchanges, within, view: restored.view },
    views: { focus, moment, wording, actions },
    /** The event that the address or a choice names, though it was left out. */
    leftOut: glance.selected !== null && selected === null,
    onStep(direction: 1 | -1) {
      const beside = eventBeside(matching, clock.read(), direction);
      if (beside !== null) actions.onSelect(beside.id);
    },
    onLeave: () => (glance.selected === null ? guide.end() : actions.onDeselect()),
  };
}

export type ExhibitNow = ReturnType<typeof useExhibit>;
