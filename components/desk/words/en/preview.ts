/** The preview of a record in the exhibit. */
export const preview = {
  title: 'Preview',
  open: 'Show it in the exhibit',
  close: 'Close the preview',
  takeView: 'Keep this view of the map',
  startHere: 'Begin at this moment',
  endHere: 'End at this moment',
  sizes: {
    wall: 'Screen in the gallery',
    laptop: 'Laptop',
    phone: 'Phone',
  },
};
