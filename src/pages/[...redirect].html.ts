/** Old addresses: a page that leads on at once, with a link for browsers that do not. */
import type { APIContext, GetStaticPaths } from 'astro';
import { getRedirects } from '../collections.ts';
import { href } from '../lib/urls.ts';

export const getStaticPaths = (async () =>
  (await getRedirects()).map(({ from, to }) => ({
    params: { redirect: `${from.slice(1)}index` },
    props: { to },
  }))) satisfies GetStaticPaths;

export function GET({ props, site }: APIContext<{ to: string }>): Response {
  const to = href(props.to);
  const page = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<title>This page has moved</title>',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<meta http-equiv="refresh" content="0; url=${to}">`,
    `<link rel="canonical" href="${new URL(to, site)}">`,
    '</head>',
    `<body><p><a href="${to}">This page has moved.</a></p></body>`,
    '</html>',
  ];
  return new Response(`${page.join('\n')}\n`, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
