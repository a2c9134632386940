/** A square code (QR) for a phone's camera, as a drawing. Made by `uqr`: small, without dependencies, the same each time. */
import { renderSVG } from 'uqr';

/**
 * Dark on light, with the four modules of quiet around it that readers need (ISO/IEC 18004), and the level of correction
 * that survives a fold or a stain (M, a seventh of it).
 *
 * @param address whole, `https://response.example.org/es/help/`
 * @returns an SVG; 2 cm wide or more on paper
 */
export const squareCode = (address: string): string => renderSVG(address, { ecc: 'M', border: 4, pixelSize: 1 });
