/**
 * The first browsers with cascade layers. Styles are written for these and later ones; an older one shows the pages
 * without any style, which works too.
 */
export const BROWSERS = ['chrome99', 'firefox97', 'safari15.4', 'ios15.4'] as const;

const NAMES: Record<string, string> = { ios: 'ios_saf' };

/** The same for lightningcss: a version's parts in one number, a byte each. */
export const lightningTargets: Record<string, number> = Object.fromEntries(
  BROWSERS.map((browser) => {
    const [, name = '', major = '0', minor = '0'] = /^([a-z]+)(\d+)(?:\.(\d+))?$/.exec(browser) ?? [];
    return [NAMES[name] ?? name, (Number(major) << 16) | (Number(minor) << 8)];
  }),
);
