/** Every frame that the browser showed, as pictures, so that a flash of a page cannot go unseen. */
import type { CDPSession, Page } from 'playwright-core';

export interface Film {
  /** The pictures so far, oldest first, base64 PNG. */
  frames: string[];
  stop(): Promise<void>;
}

export async function film(page: Page): Promise<Film> {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  const frames: string[] = [];
  devtools.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await devtools.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return { frames, stop: async () => void (await devtools.send('Page.stopScreencast')) };
}

/**
 * How many of the pictures have anything in them but white and one other color. Looked at in a page of its own.
 *
 * @param but the other color, red, green, blue
 */
export async function framesWithMore(page: Page, frames: readonly string[], but: readonly number[]): Promise<number> {
  return page.evaluate(
    async ({ frames, but }) => {
      let count = 0;
      for (const frame of frames) {
        const picture = new Image();
        picture.src = `data:image/png;base64,${frame}`;
        await picture.decode();
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const pen = canvas.getContext('2d');
        if (pen === null) throw new Error('no canvas');
        pen.drawImage(picture, 0, 0);
        const { data } = pen.getImageData(0, 0, picture.width, picture.height);
        let other = 0;
        for (let at = 0; at < data.length; at += 4) {
          const color = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
          const isNear = (wanted: readonly number[]): boolean =>
            color.every((part, index) => Math.abs(part - (wanted[index] ?? 0)) < 24);
          // Black on white, and gray between them: the one word and the one link on the veil.
          const isGray = Math.max(...color) - Math.min(...color) < 24;
          if (!isNear(but) && !isGray) other += 1;
        }
        // The link is blue and underlined; a page of the site has its colored strip from edge to edge.
        if (other > data.length / 4 / 100) count += 1;
      }
      return count;
    },
    { frames, but },
  );
}
