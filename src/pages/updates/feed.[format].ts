/** The newest updates as feeds: `/updates/feed.xml` (Atom) and `/updates/feed.json` (JSON Feed). */
import type { APIRoute } from 'astro';
import { getSite, getUpdates } from '../../collections.ts';
import { atomFeed, jsonFeed } from '../../exports/update-feed.ts';
import { NEWEST } from '../../lib/update-years.ts';
import { href, pageOf } from '../../lib/urls.ts';

const TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;

export const getStaticPaths = () => Object.keys(TYPES).map((format) => ({ params: { format } }));

export const GET: APIRoute = async ({ params, site }) => {
  const { name, place, language } = await getSite();
  const whole = (path: string): string => new URL(href(path), site).href;
  const newest = (await getUpdates()).slice(0, NEWEST);
  const updates = newest.map(({ id, data }) => ({ ...data, address: whole(pageOf.update(id)) }));
  const about = {
    title: `${name}: updates`,
    description: `What was done in ${place}, and what became of it.`,
    address: whole('/updates/'),
    language,
  };
  const isJson = params['format'] === 'json';
  return new Response(isJson ? jsonFeed(updates, about) : atomFeed(updates, about), {
    headers: { 'content-type': `${TYPES[isJson ? 'json' : 'xml']}; charset=utf-8` },
  });
};
