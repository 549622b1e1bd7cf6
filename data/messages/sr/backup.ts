import { pluralForm } from '../../text/plural';
import type { backup as english } from '../en/backup';

const files = (count: number) =>
  `${count} ${pluralForm('sr', count, { one: 'датотека', few: 'датотеке', other: 'датотека' })}`;

export const backup: typeof english = {
  'backed-up': ({ count, records, desk, file }) =>
    `${files(count)} из ${records} и ${desk}: све је у ${file}.`,
  'put-back': ({ count, records, desk }) => `Враћено у ${records} и ${desk}: ${files(count)}.`,
  'to-or-from':
    'упишите --to ДАТОТЕКА да направите резервну копију, или --from ДАТОТЕКА да је вратите, а не обоје',
  'backup-in-place':
    'резервна копија која је овде раније враћана сада је на свом месту: покрените радни сто',
  'folder-not-empty': ({ folder }) =>
    `${folder} није празна: наведите празну фасциклу, ништа се никад не преписује`,
  'backup-damaged': ({ fault, others }) =>
    `резервна копија је оштећена, и ништа није враћено: ${fault}${others === 0 ? '' : `; и још ${others}`}`,
  'restore-cut-off': ({ folders }) =>
    `враћање резервне копије је овде прекинуто: вратите је поново, или обришите ${folders}`,
  'no-archive': 'ово није резервна копија, или је одсечена: узмите други примерак датотеке',
  'no-manifest': 'ово није резервна копија радног стола: списак датотека недостаје или је оштећен',
  'file-not-listed': ({ path }) => `${path} није на списку`,
  'file-leads-elsewhere': ({ path }) => `${path} води другде`,
  'file-missing': ({ path }) => `${path} недостаје`,
  'file-changed': ({ path }) => `${path} је измењено`,
};
