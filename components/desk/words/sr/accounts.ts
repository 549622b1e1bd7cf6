import type { accounts as english } from '../en/accounts';

export const accounts: typeof english = {
  name: 'Име којим ће се у историји потписивати измене',
  role: 'Улога',
  password: 'Прва лозинка, коју особа мора да промени',
  make: 'Направи налог',
  change: 'Измени',
  takeAway: 'Укини',
  givePassword: 'Дај лозинку',
  askPassword: 'Лозинка за налог {name}, најмање {least} знакова; мора се одмах променити:',
  takeAwaySure: 'Укинути налог: {name}? Написано остаје, с тим именом.',
  roles: { author: 'аутор', reviewer: 'рецензент', administrator: 'администратор' },
};
