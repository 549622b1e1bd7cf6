import type { preview as english } from '../en/preview';

export const preview: typeof english = {
  title: 'Преглед',
  open: 'Прикажи на изложби',
  close: 'Затвори преглед',
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
