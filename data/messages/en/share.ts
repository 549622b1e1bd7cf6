type One = { readonly record: string };
type Path = { readonly path: string };
const compare = 'open it, compare the two, and hand it in again or give it up';

/** What came from the other desks, what a curator should do about it, and why desks could not share. */
export const share = {
  'came-first': (came: {
    readonly records: number;
    readonly drafts: number;
    readonly pictures: number;
  }) =>
    `From the other desks: records ${came.records}, drafts ${came.drafts}, pictures ${came.pictures}.`,
  'picture-new': ({ record }: One) =>
    `${record}: a picture, new from another desk; nothing is to be done`,
  'picture-changed': ({ record }: One) =>
    `${record}: a picture, changed at another desk; nothing is to be done`,
  'picture-gone': ({ record }: One) =>
    `${record}: a picture, taken away at another desk; nothing is to be done`,
  'record-new': ({ record }: One) => `${record}: new from another desk; nothing is to be done`,
  'record-changed': ({ record }: One) =>
    `${record}: changed at another desk; nothing is to be done`,
  'record-gone': ({ record }: One) =>
    `${record}: taken away at another desk; nothing is to be done`,
  'record-new-over-draft': ({ record }: One) =>
    `${record}: new from another desk; a draft of it was started before that: ${compare}`,
  'record-changed-under-draft': ({ record }: One) =>
    `${record}: changed at another desk; a draft of it was started before that: ${compare}`,
  'record-gone-under-draft': ({ record }: One) =>
    `${record}: taken away at another desk; a draft of it was started before that: ${compare}`,
  'draft-new': ({ record }: One) =>
    `${record}: a draft, new from another desk; go on with it as with one of yours`,
  'draft-changed-there': ({ record }: One) =>
    `${record}: its draft was changed at another desk; what was here is in its history`,
  'draft-gone-there': ({ record }: One) =>
    `${record}: its draft was published or given up at another desk; nothing is to be done`,
  'both-changed-yours-is-draft': ({ record }: One) =>
    `${record}: changed here and at another desk; theirs is public now, and yours is its draft: ${compare}`,
  'both-changed-yours-in-history': ({ record }: One) =>
    `${record}: changed here and at another desk; theirs is public now, and yours is in its history, since it has a draft already: ${compare}`,
  'published-here-draft-there': ({ record }: One) =>
    `${record}: published or given up here, while its draft was changed at another desk; it has that draft again: ${compare}`,
  'published-there-draft-here': ({ record }: One) =>
    `${record}: published or given up at another desk, while its draft was changed here; yours stays: ${compare}`,
  'both-changed-draft': ({ record }: One) =>
    `${record}: its draft was changed here and at another desk; yours stays, and theirs is in its history: take over from there what is right`,
  'nothing-to-share': 'There is nothing to share yet, here or there.',
  'sent-to-others': 'What was changed here is with the other desks now.',
  'others-faster': 'others were faster each time: share again in a minute',
  'damaged-here': ({ path }: Path) =>
    `${path} is damaged, and the history has no sound state of it: mend it or take it out, then share again`,
  'no-common-beginning':
    'this desk and the repository have no common beginning, and nothing was changed: name the right repository, or begin here with empty folders in RECORDS and DESK',
  'path-of-no-desk': ({ path }: Path) =>
    `the repository holds ${path}, which is of no desk, and nothing was changed: take it out there, then share again`,
  'unreadable-there': ({ path, fault }: Path & { readonly fault: string }) =>
    `${path} of another desk cannot be read here (${fault}), and nothing was changed: bring both desks to the same version of this software, or mend it there`,
  'do-not-go-together':
    'What came and what was here do not go together yet, and the public sees what it saw: mend the above at the desk, and publish it.',
  'shared-export-not-built':
    'The export could not be built, and the public sees what it saw: share again, and see the messages above.',
  'public-sees-records': 'The public sees the records as they are now.',
};
