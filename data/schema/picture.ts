import { z } from 'zod';
import { fault } from '../messages/fault';
import { recordFields, textSchema } from './parts/record';

/** The name of a picture's file, which the desk gives it: a hash of its bytes, then its width and height in pixels. */
export const pictureFileSchema = z
  .string(fault('picture-not-taken-in'))
  .regex(/^[0-9a-f]{32}-[1-9]\d{0,3}x[1-9]\d{0,3}\.webp$/, fault('not-a-picture-file'));

/** A picture that cards show, always with its holder and its licence beneath it. */
export const pictureSchema = z.strictObject({
  ...recordFields,
  /** In the folder `files` beside the folders of records. */
  file: pictureFileSchema,
  /** What the picture shows, for visitors who cannot see it. */
  alt: textSchema,
  /** What a reader should know of it. */
  caption: textSchema.optional(),
  /** Who holds it, such as an archive with its shelfmark. */
  holder: textSchema,
  /** On what terms it may be shown. */
  licence: textSchema,
  /** Who made it, or as the holder wants to be named. */
  credit: textSchema,
});

export type Picture = z.infer<typeof pictureSchema>;

/** Width and height in pixels, as the file's name has them. */
export function sizeOf(file: string): { readonly width: number; readonly height: number } {
  const [width = '1', height = '1'] = /-(\d+)x(\d+)\./.exec(file)?.slice(1) ?? [];
  return { width: Number(width), height: Number(height) };
}
