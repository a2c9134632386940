/** Makes one component's HTML, with the fictional county in the place of the real content. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { type HTMLElement, parse } from 'node-html-parser';

export async function rendered(
  component: unknown,
  props: Record<string, unknown> = {},
  locals: App.Locals = {},
): Promise<HTMLElement> {
  const container = await AstroContainer.create({ astroConfig: { site: 'https://juniper.example.org' } });
  return parse(await container.renderToString(component as AstroComponentFactory, { props, locals }));
}
