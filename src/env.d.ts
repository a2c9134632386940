declare module '*?classic' {
  const code: string;
  export default code;
}

declare namespace App {
  /** What the parts inside a page need to know of the page they stand on. Set by the page's layout before its text. */
  interface Locals {
    /** Names of the sources the page cites; a citation's number is its place here, counted from one. */
    citations?: string[];
    /** Which way the page is written; set by `Document.astro`. */
    direction?: 'ltr' | 'rtl';
    training?: import('./collections.ts').Training;
    update?: import('astro:content').CollectionEntry<'updates'>['data'];
  }
}
