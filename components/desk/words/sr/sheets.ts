import { inSerbian } from '../../../../data/text/plural';
import type { sheets as english } from '../en/sheets';

export const sheets: typeof english = {
  what: 'Пренесите све записе једне врсте у програм за табеле, измените их и вратите датотеку. Редови постају нацрти; увоз ништа не објављује. Чита се и табела направљена за TimelineJS.',
  xlsx: 'Као XLSX свеска',
  csv: 'Као CSV табела',
  file: 'Датотека за увоз, XLSX или CSV; прво се каже шта би донела',
  would: 'Нацрта би било: {rows}. Редова без измена: {unchanged}. За исправку: {faults}.',
  all: 'Увези све редове као нацрте',
  good: inSerbian(
    'Увези {count} исправан ред, остале остави',
    'Увези {count} исправна реда, остале остави',
    'Увези {count} исправних редова, остале остави',
  ),
  made: inSerbian(
    'Направљен је {count} нацрт.',
    'Направљена су {count} нацрта.',
    'Направљено је {count} нацрта.',
  ),
  toThem: 'До нацрта',
  sheet: 'Лист',
  row: 'Ред',
  value: 'Шта тамо пише',
  cure: 'Шта учинити',
};
