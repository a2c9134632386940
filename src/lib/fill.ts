/** `fill('Call {number}', { number: '988' })` → `Call 988`. A name the phrase lacks is ignored; the schema checks them. */
export const fill = (phrase: string, values: Record<string, string | number>): string =>
  phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
