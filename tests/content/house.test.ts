/** The house itself: what is in it is used. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const KNIP = join(import.meta.dirname, '../../node_modules/knip/bin/knip.js');

test('no file, no export and no library is left over', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [KNIP, '--no-progress', '--no-config-hints'], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
  });
  expect(stdout + stderr).toBe('');
  expect(status).toBe(0);
});
