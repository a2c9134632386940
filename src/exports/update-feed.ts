/** The updates for feed readers: Atom (RFC 4287, https://www.rfc-editor.org/rfc/rfc4287) and JSON Feed 1.1 (https://www.jsonfeed.org). */
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';

export interface UpdateItem {
  /** Its whole address, which is its id for ever. */
  address: string;
  title: string;
  summary: string;
  /** `2026-11-22`: the day its words last changed. */
  edited: string;
  /** `2012`, `2012-01` or a day: when it came out, as far as it is known. */
  published: string;
  author: string;
}

interface About {
  title: string;
  description: string;
  /** The page that lists the updates, whole; the feeds are in its folder. */
  address: string;
  language: string;
}

/** The first day a rough date can mean, at midnight UTC: the same bytes wherever it is built. */
const dayOf = (date: string): Date => new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`);

/** @param updates newest first */
export function atomFeed(updates: readonly UpdateItem[], { title, description, address }: About): string {
  const newest =
    updates
      .map(({ edited }) => edited)
      .toSorted()
      .at(-1) ?? '1970-01-01';
  return generateAtomFeed({
    id: address,
    title: { value: title },
    subtitle: { value: description },
    updated: dayOf(newest),
    links: [
      { href: address, rel: 'alternate' },
      { href: `${address}feed.xml`, rel: 'self', type: 'application/atom+xml' },
    ],
    entries: updates.map((update) => ({
      id: update.address,
      title: { value: update.title },
      summary: { value: update.summary },
      updated: dayOf(update.edited),
      // Only a whole day: a feed reader would show the first of the month as if it were one.
      ...(update.published.length === 10 ? { published: dayOf(update.published) } : {}),
      links: [{ href: update.address }],
      authors: [{ name: update.author }],
    })),
  });
}

/** @param updates newest first */
export const jsonFeed = (updates: readonly UpdateItem[], { title, description, address, language }: About): string =>
  JSON.stringify(
    generateJsonFeed({
      title,
      description,
      language,
      home_page_url: address,
      feed_url: `${address}feed.json`,
      items: updates.map((update) => ({
        id: update.address,
        url: update.address,
        title: update.title,
        summary: update.summary,
        content_text: update.summary,
        ...(update.published.length === 10 ? { date_published: dayOf(update.published) } : {}),
        date_modified: dayOf(update.edited),
        authors: [{ name: update.author }],
      })),
    }),
    null,
    2,
  );
