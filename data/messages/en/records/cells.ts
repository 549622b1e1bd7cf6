/** What is wrong with a cell of a sheet. */
export const cells = {
  'no-such-column': 'no field has this name: rename the column, or take it out',
  'cell-not-yes-or-no': 'write yes or no',
  'cell-not-a-number': 'write a number, with a point before its decimals, such as 12.5',
  'cell-not-a-position': 'write longitude and latitude, such as 20.457, 44.818',
};
