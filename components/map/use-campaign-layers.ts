import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { CampaignLayers } from './campaign-layers';
import { type Connections, connectionsOf } from './connections/connections';
import type { CampaignMapProps } from './map-props';

/** Keeps the layers to what is shown and chosen; returns what the chosen event is joined with. */
export function useCampaignLayers(
  layers: CampaignLayers | null,
  { exhibit, events, focus, moment, view, wording, actions }: CampaignMapProps,
): Connections {
  const { selected, guided, play } = focus;
  const { exchange } = wording.words;
  const viewKept = useRef(view !== null);
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
    if (layers !== null && play.page !== null) layers.camera.lookAtWhole();
  }, [layers, play.page]);

  const connections = useMemo(
    () => connectionsOf(selected, { ...exhibit, events }, exchange),
    [selected, exhibit, events, exchange],
  );
  useEffect(() => layers?.connect(connections), [layers, connections]);

  useEffect(() => layers?.onGone(onGone), [layers]);

  useEffect(() => {
    if (layers === null) return;
    const off = moment.subscribe((at) => layers.draw(at));
    return () => {
      off();
      layers.stop();
    };
  }, [layers, moment]);

  return connections;
}
