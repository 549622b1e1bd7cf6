/** What is wrong in a figure, or in a step of the panel on how figures arise. */
export const figures = {
  'high-not-above-low': 'give a high end above the low one, or leave it out',
  'ends-without-range': 'say who gives each end where there are two, and only there',
  'derived-from-nothing': 'name the figures that a derived one comes from, and for no other',
  'no-figure': 'name at least one figure',
  'no-column': 'name at least one column',
  'no-row': 'write at least one row',
  'row-of-the-wrong-length':
    'give each row as many figures as there are columns, with null where there is none',
  'too-few-shares': 'give at least two shares',
};
