/** The updates for feed readers: Atom (RFC 4287, https://www.rfc-editor.org/rfc/rfc4287) and JSON Feed 1.1 (https://www.jsonfeed.org). */
import { Feed } from 'feed';

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
  /** The page that lists the updates, whole. */
  address: string;
  /** The folder the feeds are in, whole, with a slash at the end. */
  feeds: string;
  language: string;
}

/** The first day a rough date can mean, at midnight UTC: the same bytes wherever it is built. */
const dayOf = (date: string): Date => new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`);

/** @param updates newest first */
export function updateFeed(
  updates: readonly UpdateItem[],
  { title, description, address, feeds, language }: About,
): Feed {
  const newest =
    updates
      .map(({ edited }) => edited)
      .sort()
      .at(-1) ?? '1970-01-01';
  const feed = new Feed({
    id: address,
    title,
    description,
    link: address,
    language,
    updated: dayOf(newest),
    feedLinks: { atom: `${feeds}feed.xml`, json: `${feeds}feed.json` },
    generator: title,
    copyright: '',
  });
  for (const { address: link, title: name, summary, edited, published, author } of updates)
    feed.addItem({
      id: link,
      link,
      title: name,
      description: summary,
      date: dayOf(edited),
      published: dayOf(published),
      author: [{ name: author }],
    });
  return feed;
}
