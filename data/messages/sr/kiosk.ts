import { pluralForm } from '../../text/plural';
import type { kiosk as english } from '../en/kiosk';

function seconds(count: number): string {
  return `${count} ${pluralForm('sr', count, { one: 'секунду', few: 'секунде', other: 'секунди' })}`;
}

export const kiosk: typeof english = {
  'no-settings': ({ file }) =>
    `нема датотеке ${file}: направите је као копију датотеке kiosk.example.json и попуните је`,
  'settings-are-right': ({ file }) => `${file}: све је исправно.`,
  'pin-wanted': 'ПИН од 4 до 12 цифара:',
  'pin-not-digits': 'Упишите 4 до 12 цифара, јер екран нема других тастера.',
  'not-a-time-of-day': 'упишите време, на пример 10:00',
  'not-a-day-of-the-week': ({ options }) => `дане пишите као ${options.join(', ')}`,
  'opening-without-days': 'наведите бар један дан, или избаците овај ред',
  'closes-before-it-opens': 'време затварања је после времена отварања, истог дана',
  'not-opening-hours': 'упишите списак радних времена, или []',
  'not-whole-seconds': ({ least, most }) => `упишите целе секунде, од ${least} до ${most}`,
  'too-few-seconds': ({ least }) => `упишите најмање ${seconds(least)}`,
  'too-many-seconds': ({ most }) => `упишите највише ${seconds(most)}`,
  'not-a-screen-name': 'користите мала латинична слова, цифре и цртице, на пример hall-1',
  'port-not-whole': 'упишите цео број од 1024 до 65535, на пример 8080',
  'port-out-of-range': 'упишите број од 1024 до 65535, на пример 8080',
  'not-a-language': ({ options }) => `језике пишите као ${options.join(', ')}`,
  'no-language': ({ options }) => `наведите бар један језик од ${options.join(', ')}`,
  'language-twice': 'сваки језик наведите једном',
  'not-millimetres-per-pixel': 'упишите ширину слике у милиметрима подељену бројем њених пиксела',
  'pixels-too-fine': ({ least }) => `упишите најмање ${least}: ниједан екран на додир није ситнији`,
  'pixels-too-coarse': ({ most }) => `упишите највише ${most}: измерите слику у милиметрима`,
  'height-not-whole': 'упишите целе милиметре од пода до доње ивице слике',
  'height-below-floor': 'упишите 0 или више',
  'height-out-of-reach': ({ most }) =>
    `упишите највише ${most}: виши екран нико не би могао да дохвати`,
  'not-an-address-or-empty':
    'упишите адресу, на пример https://autumn.example.org/, или оставите празно: ""',
  'not-a-pin': 'унесите ред који исписује `npm run kiosk -- --pin`, или оставите празно: ""',
  'not-a-folder-from-the-root': 'упишите фасциклу од корена, на пример /run/kiosk-stick',
  'not-folders': 'упишите списак фасцикли, или [] ако нема ажурирања',
  'not-a-key': 'унесите ред који исписује `npm run release`, или оставите празно: ""',
  'folders-without-key':
    'наведите кључ музеја, или ниједну фасциклу: издања се примају само потписана',
  'release-made': ({ version, folder, key }) =>
    `Издање ${version} је у фасцикли ${folder}/.\nЕкрани га преузимају када у kiosk.json, под updates.key, стоји:\n${key}`,
  'key-made': ({ file }) =>
    `Направљен је нов кључ: чувајте ${file} тамо где га има само музеј, уз један примерак.`,
  'no-folder-of-a-release': ({ folder }) =>
    `у фасцикли ${folder} је нешто што није издање: наведите другу фасциклу опцијом --to`,
};
