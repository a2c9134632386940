/** The help card to copy, in every language: `/share/cards/es.html`, `.txt` and `.svg`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCard } from '../../../cards.ts';
import { getLanguages } from '../../../collections.ts';
import type { CardFacts } from '../../../exports/card-facts.ts';
import { cardFragment } from '../../../exports/card-fragment.ts';
import { cardPicture } from '../../../exports/card-picture.ts';
import { cardText } from '../../../exports/card-text.ts';

type Format = {
  type: string;
  make: (card: CardFacts) => string;
};
const FORMATS: Record<string, Format> = {
  html: { type: 'text/html', make: cardFragment },
  txt: { type: 'text/plain', make: cardText },
  svg: { type: 'image/svg+xml', make: (card) => cardPicture(card).svg },
};

export const getStaticPaths = (async () =>
  (await getLanguages()).flatMap(({ language }) =>
    Object.entries(FORMATS).map(([format, props]) => ({ params: { language, format }, props })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Format> = async ({ params, props, site }) =>
  new Response(props.make(await getCard(params['language'] ?? '', site)), {
    headers: { 'content-type': `${props.type}; charset=utf-8` },
  });
