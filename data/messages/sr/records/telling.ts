import type { telling as english } from '../../en/records/telling';

export const telling: typeof english = {
  'shown-without-wording': 'упишите како то изложба каже, јер се приказује',
  'wording-of-what-is-not-shown': 'уклоните ово, јер се не приказује',
  'not-shown-without-reason': 'упишите зашто се не приказује, или само међу бројевима',
  'reason-of-what-is-shown': 'уклоните ово, јер се приказује',
  'not-a-form-of-a-term':
    'упишите сваки облик обичним речима; звездица на крају речи стоји за наставак',
  'explained-at-length': ({ most }) => `објасните у највише ${most} речи`,
  'not-a-language-tag': 'упишите ознаку језика, на пример en, ru или sr-Latn',
  'not-a-web-address': 'упишите адресу на вебу која почиње са http',
  'against-without-source':
    'уз оно што други замерају извору наведите и ко то каже: наведите извор, или изоставите и једно и друго',
  'picture-not-taken-in': 'унесите слику: радни сто јој даје име',
  'not-a-picture-file': 'унесите слику на радном столу, који јој даје име',
  'corrections-address-empty': 'упишите куда се шаљу исправке, или изоставите поље',
  'not-the-address-of-the-exhibit':
    'упишите адресу изложбе на вебу, на пример https://autumn.example.org/, или изоставите поље',
};
