import { resolve } from 'node:path';

/** Where the county's own files are: `content/`, or the folder that CONTENT_DIR names. Absolute. */
export const contentFolder = (): string => resolve(process.env['CONTENT_DIR'] || 'content');
