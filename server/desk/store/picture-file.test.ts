import sharp from 'sharp';
import { expect, test } from 'vitest';
import { MOST_FILE_BYTES } from '../../../data/edit/contract/limits';
import { say } from '../../../data/messages/say';
import { isNamedRight, pictureFileOf } from './picture-file';

const red = { create: { width: 60, height: 40, channels: 3, background: '#c00' } } as const;
const jpeg = await sharp(red)
  .withExif({ IFD3: { GPSLatitude: '44/1 49/1 0/1' } })
  .jpeg()
  .toBuffer();
const png = await sharp(red).png().toBuffer();
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>');
const page = Buffer.from('<script>alert(1)</script>');
const text = (words: string) => Buffer.from(words);

test.each([
  ['JPEG', jpeg],
  ['PNG', png],
  ['WebP', await sharp(red).webp().toBuffer()],
])('a %s becomes a picture of the exhibit, named for what it holds', async (_name, sent) => {
  const picture = await pictureFileOf(sent);
  if ('fault' in picture) throw new Error(picture.fault.code);
  expect(picture.file).toMatch(/^[0-9a-f]{32}-60x40\.webp$/);
  expect(isNamedRight(picture.file, picture.bytes)).toBe(true);
});

test('a stored picture does not say where it was taken, and by which camera', async () => {
  expect((await sharp(jpeg).metadata()).exif).toBeDefined();
  const picture = await pictureFileOf(jpeg);
  if ('fault' in picture) throw new Error(picture.fault.code);
  const { exif, xmp, icc } = await sharp(picture.bytes).metadata();
  expect([exif, xmp, icc]).toEqual([undefined, undefined, undefined]);
});

test('a large picture is made smaller, and a turned one is set upright', async () => {
  const large = { create: { width: 3000, height: 1500, channels: 3, background: '#0c0' } } as const;
  const turned = await sharp(large).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  expect(await pictureFileOf(turned)).toMatchObject({
    file: expect.stringMatching(/-800x1600\.webp$/),
  });
});

test('what hides behind a picture does not come in with it', async () => {
  const picture = await pictureFileOf(Buffer.concat([png, page]));
  if ('fault' in picture) throw new Error(picture.fault.code);
  expect(Buffer.from(picture.bytes).includes(page)).toBe(false);
});

/** Files that are no pictures, or pictures that no desk should open. */
const hostile: readonly (readonly [name: string, sent: Uint8Array])[] = [
  ['nothing', Buffer.alloc(0)],
  ['one byte', Buffer.alloc(1)],
  ['zeros', Buffer.alloc(100_000)],
  ['an SVG', svg],
  ['an SVG with a script', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  [
    'an SVG that names a file',
    text('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'),
  ],
  [
    'an SVG with an entity',
    text(
      '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
    ),
  ],
  ['a page', page],
  ['a program', text('#!/bin/sh\necho\n')],
  ['a PDF', text('%PDF-1.7\n')],
  ['an archive', Buffer.from('PK\u0003\u0004')],
  ['a GIF', await sharp(red).gif().toBuffer()],
  ['a TIFF', await sharp(red).tiff().toBuffer()],
  ['an AVIF', await sharp(red).avif().toBuffer()],
  ['the beginning of a JPEG', jpeg.subarray(0, 20)],
  ['half a JPEG', jpeg.subarray(0, jpeg.length / 2)],
  ['the beginning of a PNG', png.subarray(0, 33)],
  ['half a PNG', png.subarray(0, png.length / 2)],
  ['a PNG of a width that it does not have', withSize(png, 40_000, 40_000)],
  ['a PNG of the greatest size', withSize(png, 0x7f_ff_ff_ff, 0x7f_ff_ff_ff)],
  ['a PNG of no width', withSize(png, 0, 40)],
  ['more than 20 megabytes', Buffer.concat([png, Buffer.alloc(MOST_FILE_BYTES)])],
  [
    'a picture of more than 50 million pixels in few bytes',
    await sharp({ create: { width: 8000, height: 7000, channels: 3, background: '#000' } })
      .png({ compressionLevel: 9 })
      .toBuffer(),
  ],
  ['a JPEG that says it is a PNG', Buffer.concat([png.subarray(0, 8), jpeg])],
  ['a WebP without a picture', text('RIFF\u0004\0\0\0WEBP')],
];

test.each(hostile)('%s is refused with its cure', async (_name, sent) => {
  const refused = await pictureFileOf(sent);
  expect('fault' in refused && say(refused.fault, 'en')).toMatch(/save|send/);
});

/** The PNG with another width and height in its head. */
function withSize(png: Buffer, width: number, height: number): Buffer {
  const resized = Buffer.from(png);
  resized.writeUInt32BE(width, 16);
  resized.writeUInt32BE(height, 20);
  return resized;
}
