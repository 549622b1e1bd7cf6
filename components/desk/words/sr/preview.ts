import type { preview as english } from '../en/preview';

export const preview: typeof english = {
  title: 'Преглед',
  open: 'Прикажи у изложби',
  close: 'Затвори преглед',
  takeView: 'Задржи овај поглед на карту',
  startHere: 'Почни од овог тренутка',
  endHere: 'Заврши овим тренутком',
  sizes: {
    wall: 'Екран у галерији',
    laptop: 'Лаптоп',
    phone: 'Телефон',
  },
};
