/** Square codes as a phone's camera finds them: decoded from a picture by ZXing. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

// The decoder would fetch itself from a host; a test needs no network.
const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } });

export interface SquareCode {
  text: string;
  /** Its width without the quiet around it, in centimeters. */
  width: number;
}

/** @param dots of the picture in an inch */
export async function squareCodesIn(picture: Buffer, dots: number): Promise<SquareCode[]> {
  const found = await readBarcodes(Uint8Array.from(picture), { formats: ['QRCode'], maxNumberOfSymbols: 20 });
  return found.map(({ text, position: { topLeft, topRight } }) => ({
    text,
    width: (Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y) / dots) * 2.54,
  }));
}
