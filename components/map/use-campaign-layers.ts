import { useEffect, useEffectEvent, useRef } from 'react';
import type { CampaignLayers } from './campaign-layers';
import type { CampaignMapProps } from './map-props';

/** Keeps the layers to what is shown and chosen. */
export function useCampaignLayers(
  layers: CampaignLayers | null,
  { exhibit, events, focus, moment, view, actions }: CampaignMapProps,
): void {
  const { selected, guided, play } = focus;
  const viewKept = useRef(view !== null);
  const pageBefore = useRef(play.page);
  const onGone = useEffectEvent(() => actions.onGone());

  useEffect(() => {
    layers?.setEvents(exhibit, events);
  }, [layers, exhibit, events]);

  useEffect(() => {
    if (layers === null) return;
    // The view of an address goes with what it names; the next choice moves the camera again.
    layers.choose(selected, viewKept.current);
    layers.guide(guided, viewKept.current);
    viewKept.current = false;
  }, [layers, selected, guided]);

  useEffect(() => layers?.tell(play.told, play.follows), [layers, play.told, play.follows]);

  useEffect(() => {
    // A map that is made again keeps the visitor's view.
    if (pageBefore.current === play.page) return;
    pageBefore.current = play.page;
    if (play.page !== null) layers?.camera.lookAtWhole();
  }, [layers, play.page]);

  useEffect(() => layers?.onGone(onGone), [layers]);

  useEffect(() => {
    if (layers === null) return;
    const off = moment.subscribe((at) => layers.draw(at));
    return () => {
      off();
      layers.stop();
    };
  }, [layers, moment]);
}
