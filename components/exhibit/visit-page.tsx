import type { MainExhibit } from '../../data/exhibit/outline';
import type { Page } from './clock/state';
import { ClosingPage } from './pages/closing-page';
import { OpeningPage } from './pages/opening-page';
import type { ExhibitNow } from './use-exhibit';
import { openingDay } from './use-visit';

type Props = {
  readonly page: Page;
  readonly exhibit: MainExhibit;
  readonly now: Pick<ExhibitNow, 'clock' | 'guide' | 'views'>;
  readonly focusOn: (part: string) => void;
};

/** What is read once the page has gone. */
const FIRST_HEADING = '[data-pane="story"] h2';

/** The words that a visit begins or ends with, and the ways on from there. */
export function VisitPage({ page, exhibit, now: { clock, guide, views }, focusOn }: Props) {
  const { about } = exhibit;
  // The button that is pressed goes with the page.
  const leave = (go: () => void) => () => {
    go();
    focusOn(FIRST_HEADING);
  };
  if (page === 'opening') {
    return (
      <OpeningPage
        opening={about.opening}
        words={views.wording.words}
        onExplore={leave(() => clock.send({ type: 'scrubbed', to: clock.read().at }))}
      />
    );
  }
  const at = openingDay(exhibit);
  return (
    <ClosingPage
      about={about}
      wording={views.wording}
      onTour={leave(() => guide.begin(false))}
      onAgain={leave(() => clock.send({ type: 'pageOpened', page: 'opening', at }))}
    />
  );
}
