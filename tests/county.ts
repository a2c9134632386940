/**
 * `npm run test:county`: every test of a finished site, in the browser too, on another county's: the fictional one of
 * `tests/fixtures/county/`, or the content folder that is named (`-- ../their-content`).
 */
import { join, resolve } from 'node:path';
import { startVitest } from 'vitest/node';

process.env['CONTENT_DIR'] = resolve(process.argv[2] ?? join(import.meta.dirname, 'fixtures/county'));
const vitest = await startVitest([], {
  config: join(import.meta.dirname, 'vitest.config.ts'),
  project: 'site',
  watch: false,
  reporters: [['default', { summary: false }]],
});
await vitest.close();
process.exit();
