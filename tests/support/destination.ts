/** The page that "Exit this page" leads to, without the network: the tests answer in its place. */
import type { BrowserContext } from 'playwright-core';
import { site } from './content.ts';

export const destination = site.exit.address;

/** Pure blue from edge to edge: a color that no page of the site has. */
export const DESTINATION_COLOR = [0, 0, 255] as const;

const body = `<!doctype html><title>Forecast</title><body style="margin:0;background:rgb(${DESTINATION_COLOR.join()})">Forecast`;

export const answers = (context: BrowserContext): Promise<unknown> =>
  context.route(`${destination}**`, (route) => route.fulfill({ contentType: 'text/html', body }));

/** A connection that hangs: asked, and silent for ever. */
export const neverAnswers = (context: BrowserContext): Promise<unknown> =>
  context.route(`${destination}**`, () => new Promise(() => undefined));
