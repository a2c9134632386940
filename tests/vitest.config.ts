/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';
import { join } from 'node:path';

const here = import.meta.dirname;

/** What looks at the finished site and at nothing that it builds itself, and of the browser tests what takes seconds. */
const SECOND = [
  'site/{budgets,cards,content-has-pages,data,help-page,html,languages,links,other-county,pages,progress,sheets,trainings}.test.ts',
  'browser/{check-card,find-training,help-anywhere,keyboard,search,without-javascript}.test.ts',
];

/** In the order of the stages: what needs no finished site, what looks at one, and the same on a second county's. */
export default getViteConfig({
  test: {
    root: here,
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          // As many files at once as there are cores; then one by one, because a browser needs them all.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
          include: ['{content,schemas,checks,exports,components,paper,build}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          include: ['{site,browser,hosting}/**/*.test.ts'],
          globalSetup: [join(here, 'support/finished-site.ts'), join(here, 'support/servers.ts')],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          // The same tests on another county's site; all of them: `npm run test:county`.
          name: 'county',
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          include: SECOND,
          env: { CONTENT_DIR: join(here, 'fixtures/county') },
          globalSetup: [join(here, 'support/finished-site.ts')],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
