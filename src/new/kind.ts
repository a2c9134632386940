/** What a new file needs to be told, and how it is written. */
export interface Question {
  /** The flag, and the key of the answer: `--title "…"`. */
  name: string;
  asks: string;
  example: string;
  /** Used when nothing is answered; without one, an answer is needed. Empty: it may be left out. */
  otherwise?: string;
}

export type Answers = Readonly<Record<string, string>>;

export interface NewFile {
  /** Inside the content folder. */
  path: string;
  text: string;
  /** It is there already, and gets something more. */
  adds?: true;
}

export interface Kind {
  /** What it makes, as in "a help line". */
  is: string;
  /** Those that depend on what is in the content folder are asked for when they are needed. */
  questions: readonly Question[] | (() => readonly Question[]);
  /**
   * @param today the day it is made, `2026-11-22`
   * @returns the files to write; the first is the one to go on with
   * @throws an error in the editor's words when an answer names something that is not there
   */
  write(answers: Answers, today: string): readonly [NewFile, ...NewFile[]];
}

/**
 * What stands between a name's letters in a file's name is not written; a title in another alphabet leaves nothing.
 *
 * `If a child tells you` → `if-a-child-tells-you`: the name of the file, and its address for ever.
 *
 * @throws an error in the editor's words when nothing is left
 */
export function nameFrom(title: string): string {
  const name = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (name === '') throw new Error(`No address can be made of "${title}". Give it a name in the letters a to z.`);
  return name;
}
