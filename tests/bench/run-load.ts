/** `npm run bench:load`: how many readers a second the help page can have on nginx, on this machine. */
import { builtSite } from '../support/built-site.ts';
import { load } from './load.ts';

const { folder, discard } = await builtSite();
const rows = await load(folder).finally(discard);
if (typeof rows === 'string') console.log(rows);
else console.table(rows);
