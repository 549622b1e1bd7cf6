import { pluralForm } from '../../text/plural';
import type { accounts as english } from '../en/accounts';

export const accounts: typeof english = {
  'no-such-account': 'нема таквог налога',
  'own-account': 'ваш налог нека промени други администратор',
  'no-name-of-a-person': 'упишите име особе: слова и размаке, а не име радног стола',
  'password-too-short': ({ least }) => `лозинка треба да има бар ${least} знакова`,
  'name-taken': ({ name }) => `други налог се зове ${name}: додајте по чему се разликују`,
  'email-taken': 'други налог има ову е-пошту: сваком треба своја',
  'same-password': 'изаберите другу лозинку, не стару',
  'old-password-wrong': 'стара лозинка није тачна',
  'sign-in-wrong': 'погрешна је адреса е-поште или лозинка',
  'sign-in-too-often': ({ seconds }) =>
    `превише пута је било погрешно: покушајте поново за ${seconds} ${pluralForm('sr', seconds, {
      one: 'секунду',
      few: 'секунде',
      other: 'секунди',
    })}`,
  'account-refused': 'радни сто то не прихвата: проверите шта сте уписали, и покушајте поново',
};
