import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { basePath } from '../lib/site-address.ts';

/**
 * Says in the map of the site what each page says of itself: in which other languages it stands, and where
 * (https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap).
 *
 * @param folder the built site, absolute
 */
export function sitemapLanguages(folder: string): void {
  for (const map of globSync('sitemap-[0-9]*.xml', { cwd: folder })) {
    const file = join(folder, map);
    const xml = readFileSync(file, 'utf8').replace(/<loc>([^<]+)<\/loc>/g, (loc, address: string) => {
      const page = new URL(address).pathname.slice(basePath().replace(/\/$/, '').length);
      const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
      // Most pages stand in one language only.
      if (!html.includes('hreflang=')) return loc;
      const twins = parse(html.slice(0, html.indexOf('<body'))).querySelectorAll('link[hreflang]');
      const links = twins.map(
        (link) =>
          `<xhtml:link rel="alternate" hreflang="${link.getAttribute('hreflang')}" href="${link.getAttribute('href')}"/>`,
      );
      return loc + links.join('');
    });
    writeFileSync(file, xml);
  }
}
