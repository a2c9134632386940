/** Stands in a rendered slide between what is on the wall and what is said. */
export const NOTES_BELOW = '<hr data-notes-below>';

/** The two parts of a rendered slide, as HTML. */
export function slideParts(html: string): { face: string; notes: string } {
  const [face = '', notes = ''] = html.split(NOTES_BELOW);
  return { face, notes };
}
