/** The help lines as every data file takes them. */
import { getHotlines, getSite, getWithdrawnHotlines } from './collections.ts';
import type { HelpData } from './exports/help-data.ts';
import { getSpeech } from './languages.ts';
import { buildDate } from './lib/build-date.ts';
import { siteAddress } from './lib/site-address.ts';
import { href } from './lib/urls.ts';

export async function getHelpData(): Promise<HelpData> {
  const site = await getSite();
  return {
    site,
    lines: await getHotlines(),
    withdrawn: await getWithdrawnHotlines(),
    speech: await getSpeech(site.language),
    today: buildDate(),
    address: (path) => new URL(href(path), siteAddress()).href,
  };
}
