/**
 * What `npm run prove` counted in real browsers, from `measured/`. A page shows it only for the site it was counted on: no
 * county's page can claim another's.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const common = { site: z.string(), on: z.iso.date(), browser: z.string(), pages: z.int() };
const schemas = {
  privacy: z.strictObject({
    ...common,
    /** Words of the page → how many times. */
    counts: z.record(z.string(), z.int()),
  }),
  engines: z.strictObject({
    site: z.string(),
    on: z.iso.date(),
    pages: z.int(),
    engines: z.array(
      z.strictObject({
        name: z.string(),
        back: z.array(z.string()),
        answers: z.array(z.strictObject({ says: z.string(), holds: z.boolean() })),
      }),
    ),
  }),
};

export type Measured<Name extends keyof typeof schemas> = z.infer<(typeof schemas)[Name]>;

/** Which site a measurement is of. */
export const identity = ({ name, address }: { name: string; address: string }): string => `${name}, ${address}`;

export const measuredFile = (name: keyof typeof schemas): string => resolve('measured', `${name}.json`);

/** @returns undefined when this site was not measured */
export function measured<Name extends keyof typeof schemas>(
  name: Name,
  site: { name: string; address: string },
): Measured<Name> | undefined {
  const file = measuredFile(name);
  if (!existsSync(file)) return undefined;
  const found = schemas[name].parse(JSON.parse(readFileSync(file, 'utf8'))) as Measured<Name>;
  return found.site === identity(site) ? found : undefined;
}
