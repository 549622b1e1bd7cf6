import type { events as english } from '../../en/records/events';

export const events: typeof english = {
  'no-source': 'наведите бар један извор',
  'no-actor': 'наведите бар једног актера',
  'report-in-another-lane': 'у траку reports иду догађаји врсте report, и само они',
  'report-with-a-place': 'уклоните место: пријављени злочин се не приказује тачније од области',
  'report-claims-a-place':
    'уклоните места из тврдњи: пријављени злочин се не приказује тачније од области',
  'report-with-pictures': 'избаците слике: пријављени злочин се не приказује сликом',
  'words-without-message': 'реците ко је коме рекао, којим путем и откуд се зна',
  'speaker-not-an-actor':
    'оне који су говорили и оне који су чули наведите и међу актерима догађаја',
  'effect-without-a-place': 'наведите место које је ослобођено или изгубљено',
  'exchange-of-one': 'наведите бар два догађаја',
  'exchange-begins-later': 'почните кораком који само именује свој догађај: пре њега нема ничега',
  'marks-not-one-to-eight': 'наведите од једног до осам догађаја',
  'chapter-too-long': ({ most }) =>
    `користите највише ${most} речи на сваком језику: поглавље се чита стојећи`,
};
