/** How far a record is on its way to the public. */
export const states = {
  published: 'published',
  unchecked: 'unchecked, not shown',
  draft: 'draft',
  review: 'in review',
};
