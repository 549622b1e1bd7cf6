import { useEffect, useState } from 'react';
import { Button } from '../../ui/button';
import type { Words } from '../../ui/words/words';
import styles from './give-back.module.css';
import type { MapCamera } from './map-camera';

type Props = { readonly camera: MapCamera; readonly words: Words['map'] };

/** While play runs under a map that a visitor has moved: the way back to what it tells. */
export function GiveBack({ camera, words }: Props) {
  const [taken, setTaken] = useState(false);
  useEffect(() => camera.onTaken(setTaken), [camera]);
  if (!taken) return null;
  return (
    <Button className={styles.giveBack} onClick={() => camera.giveBack()}>
      {words.giveBack}
    </Button>
  );
}
