/** What is wrong in a text in circulation, a term, a source, a picture or the record of the exhibit itself. */
export const telling = {
  'shown-without-wording': 'write how the exhibit words it, since it is shown',
  'wording-of-what-is-not-shown': 'take this out, since it is not shown',
  'not-shown-without-reason': 'write why it is not shown, or only among the figures',
  'reason-of-what-is-shown': 'take this out, since it is shown',
  'not-a-form-of-a-term':
    'write each form in plain words; an asterisk at the end of a word stands for an ending',
  'explained-at-length': ({ most }: { readonly most: number }) =>
    `explain it in at most ${most} words`,
  'not-a-language-tag': 'write a language tag, such as en, ru or sr-Latn',
  'not-a-web-address': 'write a web address that begins with http',
  'against-without-source':
    'write what others say against it together with who says it: name a source, or leave both out',
  'picture-not-taken-in': 'take a picture in: the desk names its file',
  'not-a-picture-file': 'take the picture in at the desk, which names its file',
  'corrections-address-empty': 'write where corrections may be sent, or leave the field out',
  'not-the-address-of-the-exhibit':
    'write the address of the exhibit on the web, such as https://autumn.example.org/, or leave the field out',
};
