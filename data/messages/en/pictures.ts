/** What is wrong with a picture that a curator sends. */
export const pictures = {
  'no-such-picture': 'there is no such picture',
  'picture-format': 'send a JPEG, PNG or WebP: other files are not taken',
  'picture-too-many-pixels':
    'this has more than 50 million pixels: save the picture smaller, and send it again',
  'picture-unreadable':
    'this cannot be read as a picture: save it again as JPEG or PNG, and send it again',
};
