/** What the page tells the exit script, on the script's own element: where to leave to, and its words in the page's language. */
export const { to = '', home, loading, again, two, one, expired } = document.currentScript?.dataset ?? {};
