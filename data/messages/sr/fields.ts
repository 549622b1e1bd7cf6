import type { fields as english } from '../en/fields';

export const fields: typeof english = {
  sentence: ({ english }) => english,
  'too-many-characters': ({ most }) => `користите највише ${most.toLocaleString('de')} знакова`,
};
