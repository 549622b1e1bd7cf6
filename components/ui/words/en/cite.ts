/** Words of a plain reference. Without scripts nobody knows the day of reading, so `unread` leaves it out. */
export const citeEn = {
  open: 'Cite this',
  read: '{exhibit}: “{what}”. {address} (accessed {day}; records {version}, {built})',
  unread: '{exhibit}: “{what}”. {address} (records {version}, {built})',
  claim: '{event}. {matter}, after {source}',
  view: 'map, timeline and story on {date}',
  whole: 'map, timeline and story',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'The text is selected, ready to copy by hand.',
};
