import type { preview as english } from '../en/preview';

export const preview: typeof english = {
  title: 'Преглед',
  open: 'Прикажи на изложби',
  again: 'Прикажи и оно што је у међувремену сачувано',
  close: 'Затвори преглед',
  noMap: 'Преглед сада нема карту: најпре исправите оно што наводи.',
  takeBox: 'Нека се све ово види',
  startHere: 'Почни од овог тренутка',
  endHere: 'Заврши овим тренутком',
  openHere: 'Отвори овог дана',
  sizes: {
    wall: 'Екран у галерији',
    laptop: 'Лаптоп',
    phone: 'Телефон',
  },
};
