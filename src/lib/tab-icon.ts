/** The small picture in a browser's tab, inside the page so that it costs no request: a plain arch, like the logo. */
const arch =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0f4a47"/><path d="M5 23h22M7 23a9 9 0 0 1 18 0M16 23v-9" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/></svg>';

export const tabIcon = `data:image/svg+xml,${encodeURIComponent(arch)}`;
