import { Button, Text } from '@mantine/core';
import { type RefObject, useState } from 'react';
import type { FormHandle, StagedKind } from '../../form/form-handle';
import type { DeskWords } from '../../words/desk-words';

/** The form that takes from the preview what must be seen, and when. */
export type Stage = {
  readonly kind: StagedKind;
  readonly form: RefObject<FormHandle | null>;
  /** Shows the exhibit again with what was taken. */
  readonly onTaken: () => void;
};

type Props = {
  readonly words: DeskWords;
  readonly stage: Stage;
  /** The page with the exhibit in it. */
  readonly exhibit: RefObject<HTMLIFrameElement | null>;
};

/** Copy what the preview shows into the form of a chapter or of the exhibit itself. */
export function StageButtons({ words: { preview }, stage, exhibit }: Props) {
  const { kind, form, onTaken } = stage;
  const [hasMap, setHasMap] = useState(true);
  const takeBox = () => {
    // The map says there what its edges and whatever lies over it leave in view.
    const map = exhibit.current?.contentDocument?.querySelector('[data-in-view]');
    const [west, south, east, north] =
      map?.getAttribute('data-in-view')?.split(',').map(Number) ?? [];
    const isDrawn =
      west !== undefined && south !== undefined && east !== undefined && north !== undefined;
    setHasMap(isDrawn);
    if (!isDrawn) return;
    form.current?.setBox(kind, [west, south], [east, north]);
    onTaken();
  };
  const takeDay = (end: 'first' | 'last' | 'opening') => {
    // The exhibit writes the day of its moment into its address.
    const day = new URLSearchParams(exhibit.current?.contentWindow?.location.search).get('at');
    setHasMap(day !== null);
    if (day !== null) form.current?.setDay(end, day);
  };
  return (
    <>
      <Button onClick={takeBox}>{preview.takeBox}</Button>
      {kind === 'exhibits' ? (
        <Button onClick={() => takeDay('opening')}>{preview.openHere}</Button>
      ) : (
        <>
          <Button onClick={() => takeDay('first')}>{preview.startHere}</Button>
          <Button onClick={() => takeDay('last')}>{preview.endHere}</Button>
        </>
      )}
      <Text role="status">{!hasMap && preview.noMap}</Text>
    </>
  );
}
