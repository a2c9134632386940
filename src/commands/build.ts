/**
 * `npm run build`: checks the content, makes the pages and the search index, and puts them in `dist/`. `-- --compressed` also
 * makes the smaller files that a server of one's own sends.
 */
import { relative } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { siteFolder } from '../lib/site-folder.ts';

const words = process.argv.slice(2);
const unknown = words.find((word) => word !== '--compressed');
if (unknown !== undefined) {
  console.log(`"${unknown}" is not known here. Write npm run build, or npm run build -- --compressed`);
  process.exitCode = 1;
} else if (await buildSite(siteFolder(), console.log, { compressed: words.length > 0 }))
  console.log(`The site is in ${relative(process.cwd(), siteFolder())}/.`);
else process.exitCode = 1;
