import type { start as english } from '../en/start';

export const start: typeof english = {
  'desk-address-unreadable':
    'DESK_ADDRESS: упишите адресу како је прегледач приказује, без косе црте на крају, на пример http://desk.museum.example:8090',
  'desk-address-missing':
    'HOST: на мрежи радни сто треба да зна и своју адресу: у DESK_ADDRESS ставите оно што кустоси уписују у прегледач',
  'disk-full-at-start': 'диск је пун: ослободите место, па покрените поново',
  'desk-not-opened': ({ address, why }) =>
    `радни сто не може да се отвори на ${address} (${why}): зауставите оно што је тамо, или наведите други PORT`,
  'exhibit-builds': 'Јавна изложба се гради; то траје минут или два.',
  'exhibit-built': ({ address }) => `Посетиоци је виде на ${address}/`,
  'exhibit-not-built':
    'Није могла да се изгради: поправите горе наведено на радном столу, па објавите.',
  'desk-builds': 'Радни сто се гради; то траје око минут, само једном.',
  'first-account': ({ email, password }) =>
    `Први налог, приказан само при овом покретању:\n  е-пошта   ${email}\n  лозинка   ${password}\nРадни сто одмах тражи вашу сопствену лозинку.`,
  'desk-open': ({ address }) => `Радни сто је отворен на ${address}`,
  'log-not-written': ({ why, entry }) => `дневник није могао да се упише (${why}): ${entry}`,
};
