type Path = { readonly path: string };
type Fault = Path & { readonly fault: string };

/** What a start of the desk found amiss, and what it did about it. */
export const recovery = {
  'recovered-newer': ({ path }: Path) => `${path}: newer; it is in the history now`,
  'recovered-missing': ({ path }: Path) => `${path}: missing; its last sound state is back`,
  'recovered-damaged': ({ path }: Path) => `${path}: damaged; its last sound state is back`,
  'recovered-damaged-fault': ({ path, fault }: Fault) =>
    `${path}: damaged (${fault}); its last sound state is back`,
  'lost-missing': ({ path }: Path) =>
    `${path}: missing; the history has no sound state of it: write it again`,
  'lost-damaged': ({ path }: Path) =>
    `${path}: damaged; the history has no sound state of it: write it again`,
  'lost-damaged-fault': ({ path, fault }: Fault) =>
    `${path}: damaged (${fault}); the history has no sound state of it: write it again`,
  'lost-journal': ({ path }: Path) =>
    `${path}: damaged; what was being changed when the desk ended was acknowledged to nobody: make that change again`,
  'lost-accounts': ({ path, fault }: Fault) =>
    `${path}: damaged (${fault}); it was put aside, and the desk has a new first account: make the others again under the names that they had`,
  'lost-history': ({ path, fault }: Fault) =>
    `${path}: damaged (${fault}); it starts again from the records and drafts, and what is left of the old one is in the folder of the damaged`,
  'history-without-head': 'it does not name its last commit',
  'history-head-is-none': 'what it names as its last commit is none',
  'history-head-unreadable': 'its last commit cannot be read',
  'history-file-unreadable': 'a file or a folder of its last commit cannot be read',
  'history-objects-aside': ({ fault, count }: { readonly fault: string; readonly count: number }) =>
    `${fault}; damaged objects put aside: ${count}`,
  'picture-misnamed': 'the picture is not what its name says',
  'no-such-kind': 'there is no such kind of record',
  'fault-in-field': ({ field, fault }: { readonly field: string; readonly fault: string }) =>
    `${field}: ${fault}`,
  'fault-in-record': (at: {
    readonly record: string;
    readonly field: string;
    readonly fault: string;
  }) => `${at.record} · ${at.field}: ${at.fault}`,
  'as-the-system-says': ({ text }: { readonly text: string }) => text,
  'desk-runs': ({ process }: { readonly process: number }) =>
    `another desk (process ${process}) works on this folder: stop it, or use that one`,
  'desk-just-started': 'another desk has just started on this folder',
};
