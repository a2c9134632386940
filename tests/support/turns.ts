/** Run as a program: puts one finished site after the other in a place, as builds would. `node turns.ts PLACE TIMES` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { replaceFolder } from '../../src/build/replace-folder.ts';

const [, , place = '', times = '0'] = process.argv;

for (let turn = 1; turn <= Number(times); turn += 1) {
  const finished = join(place, `../finished-${turn}`);
  mkdirSync(join(finished, 'help'), { recursive: true });
  for (const file of ['index.html', '404.html', 'help/index.html'])
    writeFileSync(join(finished, file), `site ${turn} `.repeat(2000));
  replaceFolder(finished, place);
  await pause(2);
}
