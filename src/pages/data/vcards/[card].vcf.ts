/** A line as a contact, with its name or a neutral one. Linked only from the page for partners. */
import type { APIRoute } from 'astro';
import { contactCards } from '../../../exports/contact-cards.ts';
import { getHelpData } from '../../../gather-help-data.ts';

export async function getStaticPaths() {
  return contactCards(await getHelpData()).map(({ file }) => ({ params: { card: file.replace('.vcf', '') } }));
}

export const GET: APIRoute = async ({ params }) => {
  const card = contactCards(await getHelpData()).find(({ file }) => file === `${params['card']}.vcf`);
  return new Response(card?.text, { headers: { 'content-type': 'text/vcard; charset=utf-8' } });
};
