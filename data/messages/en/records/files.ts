/** What is wrong with a file or a folder of the records. */
export const files = {
  'no-folder-of-records': 'make this folder of records, or let RECORDS name another',
  'no-folder-of-a-kind': ({ kind }: { readonly kind: string }) =>
    `make the folder "${kind}", or make it readable`,
  'no-kind-in-folder': ({ kinds }: { readonly kinds: readonly string[] }) =>
    `this is no folder of records: let RECORDS name one that has the folders ${kinds.join(', ')}`,
  'not-a-kind': 'take this out: no kind of record has this name',
  'not-a-record-file': 'take this out: only .json files are records',
  'id-unlike-the-file': ({ id }: { readonly id: string }) =>
    `write "${id}": the id and the file's name are the same`,
  'picture-missing':
    'the picture itself is not there: put it back into the folder "files", or take it in again',
  'record-file-missing': 'the file is missing: put it back',
  'file-unreadable': ({ reason }: { readonly reason: string }) =>
    `the file cannot be read (${reason}): make it a readable file`,
  'folder-for-a-file': 'this is a folder: put a file of this name in its place',
  'not-a-file': 'this is no ordinary file: put one in its place',
  'broken-link': 'this is a link that leads to no readable file: put the file itself in its place',
  'record-file-too-large': 'make the file smaller: a record has less than a megabyte',
  'nested-too-deeply': 'this is nested too deeply to be a record: write it flat',
  'file-not-utf-8': 'save the file as UTF-8: it holds signs in another encoding',
  'byte-order-mark': 'save the file as UTF-8 without a byte order mark (BOM)',
  'file-empty': 'the file is empty: write the record, or take the file out',
  'not-json': ({ line }: { readonly line: number }) =>
    `this is not JSON at line ${line}: mend the comma, bracket or quotation mark there or just before`,
  'field-twice': ({ field, line }: { readonly field: string; readonly line: number }) =>
    `"${field}" stands twice in the same brackets, again at line ${line}: take one of them out`,
};
