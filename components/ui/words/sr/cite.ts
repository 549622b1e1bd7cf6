import type { citeEn } from '../en/cite';

export const citeSr: typeof citeEn = {
  open: 'Како навести',
  read: '{exhibit}: „{what}“. {address} (прочитано {day}; записи {version}, {built})',
  unread: '{exhibit}: „{what}“. {address} (записи {version}, {built})',
  claim: '{event}. {matter}, према: {source}',
  view: 'карта, временска линија и прича, {date}',
  whole: 'карта, временска линија и прича',
  copy: 'Копирај',
  copied: 'Копирано.',
  selected: 'Текст је означен и може се ручно копирати.',
};
