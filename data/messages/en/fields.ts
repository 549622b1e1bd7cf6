/** What is wrong in one field of a record, with its cure. */
export const fields = {
  sentence: ({ english }: { readonly english: string }) => english,
  'too-many-characters': ({ most }: { readonly most: number }) =>
    `use at most ${most.toLocaleString('en')} characters`,
};
