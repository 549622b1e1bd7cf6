import type { shell as english } from '../en/shell';

export const shell: typeof english = {
  title: 'Радни сто',
  nav: {
    itself: 'сам радни сто',
    records: 'Записи',
    publish: 'Преглед и објављивање',
    sheets: 'Табеле',
    accounts: 'Налози',
    log: 'Дневник',
    help: 'Помоћ',
    exhibit: 'Изложба',
    signOut: 'Одјава',
    language: 'Language: English',
  },
  failed: 'То није успело: {why}',
  notFound: {
    title: 'Нема такве странице',
    text: 'На овој адреси радни сто нема страницу, или ваш налог не сме да је отвори. Проверите адресу, или потражите запис у списку.',
    back: 'На записе',
  },
};
