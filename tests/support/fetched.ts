/** The files a page makes a browser fetch at once, each once: `/pictures/bridge.svg`. */
export function filesOf(html: string): string[] {
  return [
    ...html.matchAll(
      /<(?:script|img|source)[^>]*\ssrc="([^"]+)"|<image[^>]*\shref="([^"]+)"|<link[^>]*rel="(?:stylesheet|icon|preload|modulepreload)"[^>]*href="([^"]+)"/g,
    ),
  ]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((address, index, all) => !address.startsWith('data:') && all.indexOf(address) === index);
}
