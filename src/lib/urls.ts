/** Addresses on this site. Every link goes through `href`, so that the site also works in a folder of a shared host. */
import { basePath } from './site-address.ts';

/**
 * The folder the site lives in, with a slash at both ends: `/`, or `/csec/`. Not `import.meta.env.BASE_URL`: a build
 * server's own BASE_URL would get in there.
 */
const base = (): string => `${basePath()}/`.replace('//', '/');

/** `/learn/` → `/learn/`, or `/csec/learn/` in a folder. Addresses of other sites and of places in a page stay as they are. */
export function href(path: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? `${base()}${path.slice(1)}` : path;
}

/** An address as it is printed for people to type: `response.example.org/help/`. */
export const printedAddress = (path: string, site: URL | undefined): string =>
  new URL(href(path), site).href.replace('https://', '');

export const isOtherSite = (address: string): boolean => /^https?:\/\//.test(address);

/** Where each kind of entry has its page. */
export const pageOf = {
  page: (id: string): string => `/${id}/`,
  learn: (id: string): string => `/learn/${id}/`,
  training: (id: string): string => `/training/${id}/`,
  trainingPart: (id: string, part: string): string => `/training/${id}/${part}/`,
  goal: (id: string): string => `/progress/${id}/`,
  figures: (metric: string): string => `/data/figures/${metric}.csv`,
  update: (id: string): string => `/updates/${id}/`,
  hotline: (id: string): string => `/help/#${id}`,
  picture: (name: string): string => `/pictures/${name}`,
  card: (language: string, format: string): string => `/share/cards/${language}.${format}`,
  term: (id: string): string => `/learn/glossary/#${id}`,
};
