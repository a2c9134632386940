/** What others may do with the data files: the choices of `dataLicense` in site.yaml. */
import type { Site } from '../schemas/site.ts';

export const dataLicenses: Record<Site['dataLicense'], { name: string; address: string }> = {
  'CC0-1.0': {
    name: 'CC0 1.0 Universal (public domain)',
    address: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  'CC-BY-4.0': {
    name: 'Creative Commons Attribution 4.0 International',
    address: 'https://creativecommons.org/licenses/by/4.0/',
  },
};
