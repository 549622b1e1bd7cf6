import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { areaNames, seaNames } from './area-names';
import { byZoom } from './by-zoom';
import { riverNames } from './river-names';
import { sites } from './sites';
import { townDots, townPlaces } from './town-dots';
import { belgradeName, chosenTownName, type TownLettering, townNames } from './town-names';
import { zoneNames } from './zone-paint';

/** Within one view the last layer places its names first, so the order decides which name makes room for which. */
export function names(lettering: TownLettering): readonly LayerSpecification[] {
  const name: ExpressionSpecification = ['get', `name_${lettering.first}`];
  return [
    seaNames(name),
    riverNames('minor-river-names', name, ['>=', ['get', 'width'], 3]),
    ...sites(name),
    zoneNames(name),
    areaNames('country', name, {
      from: 3.6,
      to: 8.5,
      sizes: byZoom([4, 11], [6, 15], [8, 22]),
      spacing: 0.32,
    }),
    // Lands of Yugoslavia: states only today, and no states in 1944.
    areaNames('land', name, {
      from: 4.4,
      to: 8.5,
      sizes: byZoom([4, 11], [6, 14], [8, 19]),
      spacing: 0.36,
    }),
    areaNames('region', name, {
      from: 6.2,
      to: 11,
      sizes: byZoom([6, 12], [8, 17], [10, 24]),
      spacing: 0.42,
    }),
    riverNames('great-river-names', name, ['<=', ['get', 'width'], 2]),
    townDots(),
    // The exhibit's marks go in here, with their titles.
    townNames(lettering, 'small'),
    townNames(lettering, 'great'),
    chosenTownName(lettering),
    belgradeName(lettering),
    townPlaces(),
  ];
}
