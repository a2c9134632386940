import { resolve } from 'node:path';

/** Where the finished site goes: `dist/`, or the folder that SITE_DIR names. Absolute. */
export const siteFolder = (): string => resolve(process.env['SITE_DIR'] ?? 'dist');
