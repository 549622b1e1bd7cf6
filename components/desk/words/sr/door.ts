import type { door as english } from '../en/door';

export const door: typeof english = {
  signIn: 'Пријава',
  email: 'Е-пошта',
  password: 'Лозинка',
  toggle: 'Прикажи или сакриј лозинку',
  choose: 'Изаберите сопствену лозинку',
  old: 'Лозинка коју сте добили',
  fresh: 'Ваша лозинка, најмање {least} знакова',
  save: 'Сачувај',
  same: 'Изаберите другу лозинку, а не ону коју сте добили.',
  refused: 'Није промењена: стара лозинка није тачна или је нова краћа од {least} знакова.',
};
