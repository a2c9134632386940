/**
 * The compiled schema of HSDS 3.0, where there is a copy. It is published under CC BY-SA, so it is not among these files:
 * https://github.com/openreferral/specification. HSDS_DIR names the folder it is in; without that it may lie beside this
 * project, in `shared/hsds/3.0/`. Where it is in neither place, the test that asks for it is left out, and the others hold.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

const FILE = join(process.env['HSDS_DIR'] || join(import.meta.dirname, '../../../shared/hsds/3.0'), 'service.json');

export const hasHsds = existsSync(FILE);

/** Checks one service. Not strict: the schema has words of its own beside those of JSON Schema. */
export function hsdsService(): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats(ajv);
  return ajv.compile(JSON.parse(readFileSync(FILE, 'utf8')) as object);
}
