import type { recovery as english } from '../en/recovery';

export const recovery: typeof english = {
  'recovered-newer': ({ path }) => `${path}: новије; сада је у историји`,
  'recovered-missing': ({ path }) => `${path}: недостаје; враћено је последње исправно стање`,
  'recovered-damaged': ({ path }) => `${path}: оштећено; враћено је последње исправно стање`,
  'recovered-damaged-fault': ({ path, fault }) =>
    `${path}: оштећено (${fault}); враћено је последње исправно стање`,
  'lost-missing': ({ path }) => `${path}: недостаје; историја нема исправно стање: напишите поново`,
  'lost-damaged': ({ path }) => `${path}: оштећено; историја нема исправно стање: напишите поново`,
  'lost-damaged-fault': ({ path, fault }) =>
    `${path}: оштећено (${fault}); историја нема исправно стање: напишите поново`,
  'lost-journal': ({ path }) =>
    `${path}: оштећено; измена која је била у току кад се радни сто угасио никоме није потврђена: направите је поново`,
  'lost-accounts': ({ path, fault }) =>
    `${path}: оштећено (${fault}); склоњено је, и радни сто има нов први налог: направите остале поново под истим именима`,
  'lost-history': ({ path, fault }) =>
    `${path}: оштећено (${fault}); почиње поново од записа и нацрта, а остатак старе историје је у фасцикли оштећених`,
  'history-without-head': 'не наводи своју последњу измену',
  'history-head-is-none': 'оно што наводи као последњу измену није измена',
  'history-head-unreadable': 'последња измена не може да се прочита',
  'history-file-unreadable': 'датотека или фасцикла последње измене не може да се прочита',
  'history-objects-aside': ({ fault, count }) => `${fault}; склоњено оштећених објеката: ${count}`,
  'picture-misnamed': 'слика није оно што њено име каже',
  'no-such-kind': 'нема такве врсте записа',
  'fault-in-field': ({ field, fault }) => `${field}: ${fault}`,
  'fault-in-record': ({ record, field, fault }) => `${record} · ${field}: ${fault}`,
  'as-the-system-says': ({ text }) => text,
  'desk-runs': ({ process }) =>
    `други радни сто (процес ${process}) ради на овој фасцикли: зауставите га, или користите њега`,
  'desk-just-started': 'други радни сто је управо покренут на овој фасцикли',
};
