import { lazy, Suspense } from 'react';
import type { MainExhibit } from '../../data/exhibit/outline';
import { OpeningCaption } from './pages/opening-page';
import { PlayCaption } from './play/play-caption';
import styles from './stage/stage.module.css';
import type { ExhibitNow } from './use-exhibit';

const LastingMap = lazy(() =>
  import('../map/lasting-map').then(({ LastingMap }) => ({ default: LastingMap })),
);
const ExchangeInset = lazy(() =>
  import('../exchange/exchange-inset').then(({ ExchangeInset }) => ({ default: ExchangeInset })),
);

type Props = { readonly now: ExhibitNow; readonly about: MainExhibit['about'] };

/** The map, over it the exchange that the chosen event belongs to, and what is said of the moment. */
export function MapPane({ now, about }: Props) {
  const { drawn, glance, line, scene, views } = now;
  return (
    <div className={styles.map} data-pane="map" data-map-pane="">
      <div className={styles.ground}>
        <Suspense fallback={null}>
          <LastingMap exhibit={drawn.exhibit} events={drawn.events} view={drawn.view} {...views} />
        </Suspense>
      </div>
      {scene.exchanges.length > 0 && (
        <Suspense fallback={null}>
          <ExchangeInset
            exhibit={drawn.exhibit}
            selected={scene.event}
            exchanges={scene.exchanges}
            wording={views.wording}
            onSelect={scene.event === views.focus.selected ? views.actions.onSelect : null}
          />
        </Suspense>
      )}
      <PlayCaption line={line} playing={glance.playing} />
      {glance.page === 'opening' && <OpeningCaption opening={about.opening} />}
    </div>
  );
}
