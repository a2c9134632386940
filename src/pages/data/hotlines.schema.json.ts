/** What the fields of `hotlines.json` mean: https://json-schema.org */
import type { APIRoute } from 'astro';
import { SCHEMA_PATH } from '../../exports/hotlines.ts';
import { hotlinesJsonSchema } from '../../exports/hotlines-schema.ts';
import { href } from '../../lib/urls.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(hotlinesJsonSchema(new URL(href(SCHEMA_PATH), site).href), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
