type Wording = { readonly words: string };

/** What the rules of care ask a curator to look at again; unlike a problem it keeps nothing from being published. */
export const care = {
  'wording-hordes': ({ words }: Wording) =>
    `“${words}”: write soldiers of the Red Army, or Soviet soldiers`,
  'wording-excesses': ({ words }: Wording) =>
    `“${words}”: write crimes, and which: rape, killing, looting; the softer word is a quotation with its speaker, or goes`,
  'wording-our-women': ({ words }: Wording) =>
    `“${words}”: write women and girls: nobody belongs to a nation here`,
  'wording-it-is-known': ({ words }: Wording) => `“${words}”: say who says so, and how it is known`,
  'wording-scandal': ({ words }: Wording) => `“${words}”: write a complaint about crimes`,
  'wording-figure-of-speech': ({ words }: Wording) =>
    `“${words}”: name the office-holder or the command, without a figure of speech`,
  'wording-detail': ({ words }: Wording) =>
    `“${words}”: take the detail out: what was done is named, and never described`,
  'citation-without-page': ({ source }: { readonly source: string }) =>
    `name the page or the shelfmark in ${source}: a reader cannot find the place without`,
  'source-without-address':
    'write who published it, who holds it, or its address on the web: a reader cannot find it without',
  'record-removed-meanwhile': 'it was taken away since this draft was begun',
  /** `now`: what the field says now. */
  'record-changed-meanwhile': ({ now }: { readonly now: string | null }) =>
    `the public record has changed since this draft was begun, and says now: ${now ?? 'nothing'}`,
};
