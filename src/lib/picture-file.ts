/** The file of a picture, beside its description: `content/pictures/bridge.svg` beside `bridge.yaml`. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { PICTURE_TYPES } from '../schemas/picture.ts';

export interface PictureFile {
  /** `bridge.svg` */
  name: string;
  bytes: Buffer;
  /** What it is by its own bytes, whatever its name says; undefined when it is no picture. */
  type: string | undefined;
  /** In CSS pixels; 0 when it is no picture. */
  width: number;
  height: number;
}

/** @param folder the content folder, absolute */
export function pictureFiles(folder: string, id: string): PictureFile[] {
  return PICTURE_TYPES.map((type) => `${id}.${type}`)
    .filter((name) => lstatSync(join(folder, 'pictures', name), { throwIfNoEntry: false })?.isFile() === true)
    .map((name) => {
      const bytes = readFileSync(join(folder, 'pictures', name));
      try {
        const { type, width, height } = imageSize(bytes);
        return { name, bytes, type, width, height };
      } catch {
        return { name, bytes, type: undefined, width: 0, height: 0 };
      }
    });
}
