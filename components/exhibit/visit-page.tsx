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
};

/** The words that a visit begins or ends with, and the ways on from there. */
export function VisitPage({ page, exhibit, now: { clock, guide, views } }: Props) {
  const { about } = exhibit;
  if (page === 'opening') {
    return (
      <OpeningPage
        opening={about.opening}
        words={views.wording.words}
        onExplore={() => clock.send({ type: 'scrubbed', to: clock.read().at })}
      />
    );
  }
  const at = openingDay(exhibit);
  return (
    <ClosingPage
      about={about}
      wording={views.wording}
      onTour={() => guide.begin(false)}
      onAgain={() => clock.send({ type: 'pageOpened', page: 'opening', at })}
    />
  );
}
