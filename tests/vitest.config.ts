/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';
import { join } from 'node:path';

const here = import.meta.dirname;

/** Two projects, in the order of the stages: what needs no site, and what looks at a finished one. */
export default getViteConfig({
  test: {
    root: here,
    // As many files at once as there are cores: most of the time is the browser's.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['{content,schemas,checks,exports,components}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['{site,browser,hosting}/**/*.test.ts'],
          globalSetup: [join(here, 'support/finished-site.ts'), join(here, 'support/servers.ts')],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
