/** Text inside HTML and XML. */

/** `"A & B"` → `&#34;A &#38; B&#34;`, good in text and in attributes of both. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Every sign beyond ASCII by its number: right in a page of any encoding, even one that does not name its own. */
export const inAscii = (markup: string): string =>
  markup.replace(/[^\n\x20-\x7e]/gu, (sign) => `&#${sign.codePointAt(0)};`);
