import { lazy, Suspense } from 'react';
import type { MainExhibit } from '../../data/exhibit/outline';
import { OpeningCaption } from './pages/opening-page';
import { PlayLineCaption } from './play/play-caption';
import styles from './stage/stage.module.css';
import type { ExhibitNow } from './use-exhibit';

const LastingMap = lazy(() =>
  import('../map/lasting-map').then(({ LastingMap }) => ({ default: LastingMap })),
);

type Props = { readonly now: ExhibitNow; readonly about: MainExhibit['about'] };

/** The map, and over it what is said of the moment. */
export function MapPane({ now, about }: Props) {
  const { drawn, glance, line, views } = now;
  return (
    <div className={styles.map} data-pane="map">
      <Suspense fallback={null}>
        <LastingMap exhibit={drawn.exhibit} events={drawn.events} view={drawn.view} {...views} />
      </Suspense>
      <PlayLineCaption line={line} playing={glance.playing} />
      {glance.page === 'opening' && <OpeningCaption opening={about.opening} />}
    </div>
  );
}
