/** What a training has besides its lesson, in the order of its shelf. Everything that lists the pieces starts here. */
export interface Piece {
  /** Its address under the lesson's: `slides` is `/training/<module>/slides/`. */
  name: string;
  label: string;
  /** What it is for. */
  text: string;
  /** The kind of content it is made from; a piece of the lesson itself needs no file of its own. */
  from: 'lessons' | 'guides' | 'handouts' | 'referenceCards';
  /** Its name in the file to carry. */
  file: string;
}

export const PIECES: readonly Piece[] = [
  {
    name: 'facilitator',
    label: 'Facilitator guide',
    text: 'for whoever leads: every step, with what to say',
    from: 'guides',
    file: 'facilitator-guide.html',
  },
  { name: 'slides', label: 'Slides', text: 'for the wall, or to print', from: 'guides', file: 'slides.html' },
  { name: 'handout', label: 'Handout', text: 'one sheet to take home', from: 'handouts', file: 'handout.html' },
  {
    name: 'card',
    label: 'Pocket card',
    text: 'two sides, to print and carry',
    from: 'referenceCards',
    file: 'pocket-card.html',
  },
  {
    name: 'evaluation',
    label: 'Evaluation form',
    text: 'before and after, without names',
    from: 'lessons',
    file: 'evaluation.html',
  },
  { name: 'certificate', label: 'Certificate', text: 'to fill in by hand', from: 'lessons', file: 'certificate.html' },
];
