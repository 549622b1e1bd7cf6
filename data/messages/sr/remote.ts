import type { remote as english } from '../en/remote';

const again = 'поделите поново, а ако се понови, питајте онога ко одржава сервер';

export const remote: typeof english = {
  'with-no-address':
    '--with: упишите адресу складишта, на пример https://git.museum.example/exhibit.git',
  'with-holds-password':
    '--with: упишите адресу без корисника и лозинке, које би други на овом рачунару могли да прочитају; корисника наведите са --user, а лозинку ставите у SHARE_PASSWORD',
  'server-unknown': ({ address }) =>
    `${address}: нема сервера тог имена: исправите --with, или проверите да ли је овај рачунар на мрежи`,
  'no-names-looked-up': ({ address }) =>
    `${address}: ниједно име не може да се пронађе: проверите да ли је овај рачунар на мрежи, па поделите поново`,
  'nothing-answers': ({ address }) =>
    `${address}: тамо се нико не јавља: исправите порт у --with, или нека сервер буде покренут`,
  'server-broke-off': ({ address }) => `${address}: сервер је прекинуо везу: ${again}`,
  'no-way-to-server': ({ address }) =>
    `${address}: до сервера нема пута: проверите да ли је овај рачунар на мрежи`,
  'server-silent': ({ address }) =>
    `${address}: сервер не одговара: проверите да ли је овај рачунар на његовој мрежи, па поделите поново`,
  'server-wants-password': ({ address }) =>
    `${address}: тражи лозинку: ставите је у SHARE_PASSWORD, а корисника наведите са --user`,
  'share-password-wrong': ({ address }) =>
    `${address}: погрешни су корисник или лозинка: исправите --user и SHARE_PASSWORD`,
  'no-git-server': ({ address }) =>
    `${address}: ово је страница, а не Git складиште: упишите адресу коју сервер даје за клонирање`,
  'no-main-branch': ({ address }) =>
    `${address}: ово складиште има гране, али не и грану main радног стола: наведите празно складиште, или оно које други радни столови деле`,
  'server-garbled': ({ address }) =>
    `${address}: сервер је прекинуо везу, или не одговара као Git сервер: поделите поново, или исправите адресу`,
  'certificate-untrusted': ({ address, code }) =>
    `${address}: његовој потврди се овде не верује (${code}): наведите издаваоца потврда музеја у NODE_EXTRA_CA_CERTS`,
  'user-not-permitted': ({ address }) =>
    `${address}: овај корисник то тамо не сме: нека му онај ко одржава сервер то дозволи`,
  'no-repository': ({ address }) =>
    `${address}: нема таквог складишта: исправите --with, или га направите на серверу`,
  'push-too-large': ({ address }) =>
    `${address}: сервер не прима тако велике датотеке: нека онај ко га одржава дозволи 100 MB одједном`,
  'server-status': ({ address, status }) =>
    `${address}: сервер одговара са ${status}: поделите касније поново, а ако се понови, питајте онога ко га одржава`,
  'push-refused': ({ why }) =>
    `сервер не прима послато: ${why}; нека онај ко одржава сервер дозволи слање у main`,
};
