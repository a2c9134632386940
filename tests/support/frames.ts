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
 * How many of the pictures show more than a plain ground, white or of one color, with a few letters on it. Looked at in a
 * page of its own.
 *
 * @param color the other ground, red, green, blue
 */
export async function framesWithMore(page: Page, frames: readonly string[], color: readonly number[]): Promise<number> {
  return page.evaluate(
    async ({ frames, grounds }) => {
      let count = 0;
      for (const frame of frames) {
        const picture = new Image();
        picture.src = `data:image/png;base64,${frame}`;
        await picture.decode();
        const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
        if (pen === null) throw new Error('no canvas');
        pen.drawImage(picture, 0, 0);
        const { data } = pen.getImageData(0, 0, picture.width, picture.height);
        let other = 0;
        for (let at = 0; at < data.length; at += 4) {
          const isGround = grounds.some((ground) =>
            ground.every((part, index) => Math.abs((data[at + index] ?? 0) - part) < 24),
          );
          if (!isGround) other += 1;
        }
        // "Loading." or the one link is less than this; a line of a page's text is more.
        if (other > data.length / 4 / 400) count += 1;
      }
      return count;
    },
    { frames, grounds: [[255, 255, 255], color] },
  );
}
