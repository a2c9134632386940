import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { brandStyles } from './src/build/brand-styles.ts';
import { BROWSERS } from './src/build/browsers.ts';
import { classicScript } from './src/build/classic-script.ts';
import { basePath, siteAddress } from './src/lib/site-address.ts';

export default defineConfig({
  site: siteAddress(),
  base: basePath(),
  trailingSlash: 'always',
  // Astro 7's own default ('jsx') drops the space between two inline elements on two lines: "callNumber".
  compressHTML: true,
  // A build keeps its cache beside the site it makes, so that nothing of an earlier one can get into it.
  cacheDir: process.env.ASTRO_CACHE_DIR ?? './node_modules/.astro',
  // One request a page: the styles travel inside it, which is what a slow phone needs most.
  build: { inlineStylesheets: 'always' },
  // Colored code would need inline styles; there is no code on these pages.
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [brandStyles(), classicScript()],
    build: {
      cssTarget: [...BROWSERS],
      // Small scripts travel inside the page. The search script may not: it imports the engine at run time, and a script that
      // does is broken when it is moved into the page (it keeps Vite's placeholder __VITE_PRELOAD__).
      assetsInlineLimit: (file) => !file.includes('Search.astro'),
      // Every .mdx file would print eight lines about a directive that Astro itself adds ("use astro:head-inject").
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  // Lets VS Code complete and underline the lines between the dashes, from the same schemas (.vscode/settings.json).
  experimental: { contentIntellisense: true },
  integrations: [mdx(), sitemap({ filter: (page) => !/\/(404|embed\/.*|help\/copy)\/$/.test(page) })],
});
