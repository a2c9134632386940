/** The small picture in a browser's tab, inside the page so that it costs no request: a plain arch, like the logo. */
const arch =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><rect width='16' height='16' rx='3' fill='#0f4a47'/><path d='M2 12h12M3 12a5 5 0 0 1 10 0M8 12V7' fill='none' stroke='#fff'/></svg>";

/** Only what an address cannot hold is written differently: all of it would be twice as long. */
export const tabIcon = `data:image/svg+xml,${arch.replace(/[#<>]/g, encodeURIComponent)}`;
