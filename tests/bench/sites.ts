/** The real site, and the same with updates by the thousand, each built when it is first asked for. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../../src/lib/content-folder.ts';
import { madeOn } from '../support/content.ts';
import { withMadeUpUpdates } from './made-up-updates.ts';
import { type Cost, costOf } from './process-tree.ts';

/** Where everything of this run is, absolute. */
export const WORK = join(import.meta.dirname, '../../.cache', `bench-${process.pid}`);

export interface Site extends Cost {
  /** The finished site, absolute. */
  folder: string;
  /** What it was made from, absolute. */
  content: string;
}

/** Builds a content folder as `npm run build` does. */
export async function buildAgain({ content, folder }: Pick<Site, 'content' | 'folder'>): Promise<Site> {
  mkdirSync(WORK, { recursive: true });
  const environment = { CONTENT_DIR: content, SITE_DIR: folder, BUILD_DATE: madeOn };
  return { ...(await costOf(['src/commands/build.ts'], environment)), folder, content };
}

const made = new Map<number, Promise<Site>>();

function make(added: number): Promise<Site> {
  const content = added === 0 ? contentFolder() : join(WORK, `content-${added}`);
  if (added > 0) withMadeUpUpdates(contentFolder(), content, added);
  return buildAgain({ content, folder: join(WORK, `site-${added}`) });
}

/** @param added how many updates more than the real site has */
export function siteWith(added: number): Promise<Site> {
  const site = made.get(added) ?? make(added);
  made.set(added, site);
  return site;
}

/** Takes away everything that was built here. */
export const discardSites = (): void => rmSync(WORK, { recursive: true, force: true });
