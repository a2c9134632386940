/** A piece of a phrase: words of the language, or a value that was filled in, with its name. */
export interface Piece {
  text: string;
  name: string | undefined;
}

type Values = Record<string, string | number>;

/** `Call {number}` with `{ number: '988' }` as pieces: `Call `, and `988` named `number`. */
export function pieces(phrase: string, values: Values): Piece[] {
  return phrase
    .split(/\{(\w+)\}/)
    .map((text, index) =>
      index % 2 === 0 ? { text, name: undefined } : { text: String(values[text] ?? `{${text}}`), name: text },
    )
    .filter((piece) => piece.text !== '');
}

/** `fill('Call {number}', { number: '988' })` → `Call 988`. The schema has made sure that phrase and values agree. */
export const fill = (phrase: string, values: Values): string =>
  pieces(phrase, values)
    .map((piece) => piece.text)
    .join('');
