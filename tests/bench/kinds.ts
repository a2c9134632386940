/** One page of each kind, found by its address, so that another county's site is measured too. */
const KINDS: Record<string, RegExp> = {
  help: /^\/help\/$/,
  'help, other alphabet': /^\/(?:ru|uk|el)\/help\/$/,
  'help, right to left': /^\/(?:ar|fa|he|ur)\/help\/$/,
  'safer browsing': /^\/help\/safer-browsing\/$/,
  home: /^\/$/,
  learn: /^\/learn\/(?!at-a-glance)[\w-]+\/$/,
  'at a glance': /^\/learn\/at-a-glance\/$/,
  lesson: /^\/training\/(?!bring)[\w-]+\/$/,
  facilitator: /^\/training\/[\w-]+\/facilitator\/$/,
  slides: /^\/training\/[\w-]+\/slides\/$/,
  progress: /^\/progress\/$/,
  goal: /^\/progress\/[\w-]+\/$/,
  update: /^\/updates\/[\w-]+\/$/,
  updates: /^\/updates\/$/,
  share: /^\/share\/$/,
  poster: /^\/share\/poster\/$/,
  about: /^\/about\/$/,
  search: /^\/search\/$/,
};

/** @param paths of the site, as its sitemap lists them */
export const pagesByKind = (paths: readonly string[]): { kind: string; path: string }[] =>
  Object.entries(KINDS).flatMap(([kind, pattern]) => {
    const path = paths.find((candidate) => pattern.test(candidate));
    return path === undefined ? [] : [{ kind, path }];
  });
