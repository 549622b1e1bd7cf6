import type { pictures as english } from '../en/pictures';

export const pictures: typeof english = {
  'no-such-picture': 'нема такве слике',
  'picture-format': 'пошаљите JPEG, PNG или WebP: друге датотеке се не примају',
  'picture-too-many-pixels':
    'ово има више од 50 милиона пиксела: сачувајте мању слику и пошаљите поново',
  'picture-unreadable':
    'ово се не може прочитати као слика: сачувајте је поново као JPEG или PNG и пошаљите поново',
};
