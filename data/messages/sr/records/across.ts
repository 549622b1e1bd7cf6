import { pluralForm } from '../../../text/plural';
import type { across as english } from '../../en/records/across';

const sides = { freed: 'ослобођеној', occupied: 'окупираној' };
const effects = { freed: 'ослобођено', lost: 'изгубљено' };

export const across: typeof english = {
  'reference-to-nothing': ({ to }) =>
    `нема записа „${to}“: упишите ознаку која постоји, или додајте запис`,
  'leans-on-unchecked': ({ to }) =>
    `„${to}“ је непроверен и није јаван: прво га проверите, или овај запис означите као непроверен`,
  'sure-on-retellings':
    'изаберите средњу поузданост: ниједан проверени извор није документ, сведочење ни рад историчара; или наведите такав извор',
  'leads-back': 'ово води назад на сам запис: избаците једну везу из круга',
  'answers-before-it-happened': ({ event }) =>
    `ово одговара на „${event}“ пре него што се догодило: исправите један од датума`,
  'second-record-of-the-exhibit': 'избаците овај запис: запис саме изложбе зове се „exhibit“',
  'exhibit-unchecked': 'изаберите потврђено: без овог записа нема изложбе',
  'number-taken': ({ other, number }) =>
    `број ${number} већ има „${other}“: свакоме дајте његов број`,
  'report-in-exchange': ({ event }) =>
    `„${event}“ је пријављени злочин, који посетилац може да изостави: избаците га из размене`,
  'step-twice': ({ event }) =>
    `„${event}“ већ стоји у овој размени: избаците један од та два корака`,
  'report-in-context': ({ event }) =>
    `„${event}“ је пријављени злочин, који посетилац може да изостави: избаците га, и означите да део води извештајима`,
  'number-outside-the-figures':
    'избаците број: бројеви стоје само у записима бројева, уз онога ко их наводи',
  'form-of-another-term': ({ other }) =>
    `„${other}“ већ објашњава једну од ових речи: избаците је из једног од та два појма`,
  'too-many-chapters': ({ number, most }) =>
    `ово је ${number}. поглавље обиласка, који их има највише ${most}: спојите два поглавља у једно`,
  'mark-of-a-report': ({ event }) =>
    `„${event}“ је пријављени злочин, који посетилац може да изостави: избаците га из означених догађаја`,
  'mark-of-another-time': ({ event }) =>
    `„${event}“ није у раздобљу овог поглавља: избаците га, или исправите један од датума`,
  'mark-twice': ({ event }) =>
    `„${event}“ је већ међу означеним догађајима: избаците једно од та два`,
  'town-on-the-wrong-side': ({ place, kilometres, side, event, effect }) =>
    `место „${place}“ је ${kilometres} km на ${sides[side]} страни, а по догађају „${event}“ дотад је ${effects[effect]}: померите линију, исправите догађај, или наведите изузетак`,
  'town-freed-only-later': ({ place, kilometres, event }) =>
    `место „${place}“ лежи ${kilometres} km на ослобођеној страни, а догађај „${event}“ га ослобађа тек касније: померите линију, исправите догађај, или наведите изузетак`,
  'axis-goes-back': 'ово је раније од тачке пре ње: поређајте тачке по данима',
  'point-far-from-its-place': ({ place, kilometres }) =>
    `ово је више од ${kilometres} km од „${place}“: померите тачку, или избаците место`,
  'no-event-near-this-day': ({ place, days }) =>
    `ниједан догађај у „${place}“ није у размаку од ${days} ${pluralForm('sr', days, { one: 'дана', other: 'дана' })}: исправите дан, или тачку означите као уметнуту`,
};
