/** What the error page says. Apart from the rest, so that no page loads two dictionaries for it. */
export const failure = {
  title: { en: 'Something went wrong on our side', sr: 'Нешто је код нас пошло наопако' },
  text: { en: 'Nothing that you did caused this.', sr: 'Нисте ви криви за то.' },
  again: { en: 'Try again', sr: 'Покушај поново' },
};
