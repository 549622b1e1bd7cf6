import type { glossaryEn } from '../en/glossary';

export const glossarySr: typeof glossaryEn = {
  title: 'Речник',
  intro: [
    'Имена, скраћенице и речи тог времена, свака објашњена једном. Где се нека први пут појави у тексту, овамо води тачкаста линија.',
  ],
  contents: 'Сви појмови',
  sources: 'Извори',
  whole: 'У речнику',
  close: 'Затвори',
};
