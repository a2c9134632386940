/** Address and title of each page that search can find, by the engine's own name for it. */
export type SearchTitles = Record<string, [url: string, title: string]>;
