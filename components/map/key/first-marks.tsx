import type { Words } from '../../ui/words/words';
import { forceColours } from '../layer/layer';
import styles from './key.module.css';
import { AreaSample, Arrows, FreedTown, Front, Sample } from './key-shapes';

/** In the order in which their key names them. */
const advancing = [forceColours.soviet, forceColours.yugoslav, forceColours.bulgarian];

type Props = { readonly legend: Words['legend']; readonly withArea: boolean };

/** The marks without which the map cannot be read; on a large screen they are always in view. */
export function FirstMarks({ legend, withArea }: Props) {
  const { front, advance, freed, area } = legend.first;
  return (
    <ul className={styles.first}>
      <Sample label={front}>
        <Front />
      </Sample>
      <Sample label={advance}>
        <Arrows fills={advancing} />
      </Sample>
      <Sample label={freed}>
        <FreedTown />
      </Sample>
      {withArea && <AreaSample label={area} />}
    </ul>
  );
}
