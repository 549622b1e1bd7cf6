import { type ComponentProps, lazy, Suspense } from 'react';
import type { Exchange } from '../../../data/exhibit/exchanges';
import type { LastingMap as LastingMapOfViews } from '../../map/lasting-map';
import styles from './stage.module.css';

const LastingMap = lazy(() =>
  import('../../map/lasting-map').then(({ LastingMap }) => ({ default: LastingMap })),
);
const ExchangeInset = lazy(() =>
  import('../../exchange/exchange-inset').then(({ ExchangeInset }) => ({
    default: ExchangeInset,
  })),
);

type Props = {
  readonly map: ComponentProps<typeof LastingMapOfViews>;
  /** Those that the chosen event belongs to. */
  readonly exchanges: readonly Exchange[];
};

/** The map, and over it the exchange that the chosen event belongs to. */
export function MapPane({ map, exchanges }: Props) {
  const { exhibit, focus, wording, actions } = map;
  return (
    <div className={styles.map} data-pane="map" data-map-pane="">
      <div className={styles.ground}>
        <Suspense fallback={null}>
          <LastingMap {...map} />
        </Suspense>
      </div>
      <Suspense fallback={null}>
        <ExchangeInset
          exhibit={exhibit}
          selected={focus.selected}
          exchanges={exchanges}
          wording={wording}
          onSelect={actions.onSelect}
        />
      </Suspense>
    </div>
  );
}
