/** The small picture in a browser's tab, inside the page so that it costs no request: a plain arch, like the logo,
 * in a green that shows on light tabs and on dark ones. */
const arch =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path d='M1 13h14M2 13a6 6 0 0 1 12 0M8 13V7' fill='none' stroke='#299' stroke-width='2'/></svg>";

/** Only what an address cannot hold is written differently: all of it would be twice as long. */
export const tabIcon = `data:image/svg+xml,${arch.replace(/[#<>]/g, encodeURIComponent)}`;
