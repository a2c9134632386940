import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * One line: the folder of the county whose site this copy makes. A file and not a setting of a host or an account, so that
 * every command, every host and the check of a stranger's proposal take the same one.
 */
const NAMED = 'content-folder.txt';

const named = (): string => (existsSync(NAMED) ? readFileSync(NAMED, 'utf8').trim() : '');

/** Where the county's own files are: what CONTENT_DIR names, else what `content-folder.txt` names, else `content/`. Absolute. */
export const contentFolder = (): string => resolve(process.env['CONTENT_DIR'] || named() || 'content');
