/** `npm run build`: checks the content, makes the pages and the search index, and puts them in `dist/`. */
import { relative } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { siteFolder } from '../lib/site-folder.ts';

if (await buildSite(siteFolder(), console.log))
  console.log(`The site is in ${relative(process.cwd(), siteFolder())}/.`);
else process.exitCode = 1;
