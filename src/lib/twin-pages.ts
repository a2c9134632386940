/** The pages that stand in every language, and their addresses: `/help/` in the site's own, `/es/help/` in Spanish. */

const PAGES = {
  help: '/help/',
  card: '/help/card/',
  copy: '/help/copy/',
  safer: '/help/safer-browsing/',
  search: '/search/',
  poster: '/share/poster/',
  tearOff: '/share/poster-with-strips/',
  wallet: '/share/wallet-cards/',
  discreet: '/share/number-cards/',
  restroom: '/share/restroom-cards/',
  insert: '/share/bulletin-page/',
  /** In another language it is the first page of that language. */
  glance: '/learn/at-a-glance/',
} as const;
export type TwinPage = keyof typeof PAGES;

export const TWIN_PAGES = Object.keys(PAGES) as TwinPage[];

/**
 * @param language BCP 47 tag
 * @param own the site's own language
 * @returns `/es/help/`, without the folder a site may be in
 */
export function twinPath(page: TwinPage, language: string, own: string): string {
  if (language === own) return PAGES[page];
  return page === 'glance' ? `/${language}/` : `/${language}${PAGES[page]}`;
}
