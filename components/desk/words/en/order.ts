import { inEnglish } from '../../../../data/text/plural';

/** The page where the records of a kind are put in order. */
export const order = {
  title: 'Order of: {kind}',
  help: 'Drag a line to another place, or move it with its buttons. What gets another number becomes a draft.',
  change: 'Change the order',
  down: 'Down',
  moved: '{title}: now {place} of {all}.',
  save: 'Keep this order',
  saved: inEnglish('Saved. {count} draft was made.', 'Saved. {count} drafts were made.'),
};
