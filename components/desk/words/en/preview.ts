/** The preview of a record in the exhibit. */
export const preview = {
  title: 'Preview',
  open: 'Show it in the exhibit',
  again: 'Show what was saved since',
  close: 'Close the preview',
  noMap: 'The preview shows no map now: mend first what it lists.',
  takeBox: 'Let all of this be seen',
  startHere: 'Begin at this moment',
  endHere: 'End at this moment',
  openHere: 'Open on this day',
  sizes: {
    wall: 'Screen in the gallery',
    laptop: 'Laptop',
    phone: 'Phone',
  },
};
