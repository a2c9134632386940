import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { basePath, siteAddress } from './src/lib/site-address.ts';

export default defineConfig({
  site: siteAddress(),
  base: basePath(),
  trailingSlash: 'always',
  // Astro 7's own default ('jsx') drops the space between two inline elements on two lines: "callNumber".
  compressHTML: true,
  // One request a page: the styles travel inside it, which is what a slow phone needs most.
  build: { inlineStylesheets: 'always' },
  // Colored code would need inline styles, which the content security policy forbids; there is no code on these pages.
  markdown: { syntaxHighlight: false },
  // Every .mdx file would print eight lines about a directive that Astro itself adds (withastro/astro, "use astro:head-inject").
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  integrations: [mdx(), sitemap({ filter: (page) => !page.endsWith('/404/') })],
});
