/** How the site looks: `brand` in `content/site.yaml`. Everything else that is colored is worked out from these few colors. */
import { z } from './messages.ts';

const color = (description: string, example: string) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/, {
      error: (issue) =>
        `"${String(issue.input)}" is not a color the site can read. Write # and six of 0-9 and a-f, in quotes, for example: "${example}"`,
    })
    .meta({ description, examples: [`"${example}"`] });

const palette = (when: string, example: Record<keyof typeof LIGHT, string>) =>
  z
    .strictObject({
      paper: color('What all text stands on', example.paper),
      ink: color('Text', example.ink),
      brand: color('The county’s own color: numbers to call, buttons, the bar at the top, the logo', example.brand),
      link: color('Links', example.link),
      mark: color('A second color, for what is not so: myths, what to leave out', example.mark),
      care: color('A line beside what is said with care; never text', example.care),
    })
    .meta({ description: `Its colors ${when}`, examples: [example] });

/** Nobody's own: for a county that has not chosen yet. */
export const LIGHT = {
  paper: '#ffffff',
  ink: '#1f1f1f',
  brand: '#3a3a6a',
  link: '#20508a',
  mark: '#7a2f5a',
  care: '#8a7a3a',
};
export const DARK = {
  paper: '#161616',
  ink: '#f0f0f0',
  brand: '#c0c0f0',
  link: '#a0c8f4',
  mark: '#f0b0d0',
  care: '#d8c880',
};

const drawing = (description: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.svg$/, {
      error: (issue) =>
        `"${String(issue.input)}" cannot be the name of a drawing. It is a file in the folder brand/ that ends in .svg, for example: logo.svg`,
    })
    .optional()
    .meta({ description, examples: ['logo.svg'] });

/** Drawings, and how many bytes each may have: they travel inside pages, the icon inside every one. */
export const DRAWINGS = { logo: 500, icon: 200, motif: 4000, rule: 500 } as const;

export const brandSchema = z
  .strictObject({
    light: palette('by day', LIGHT),
    dark: palette('on a dark screen', DARK),
    logo: drawing('Stands beside the name of the site; it must not say what the site is about. A file in brand/'),
    icon: drawing('The small picture in a browser’s tab, as neutral as the logo. A file in brand/'),
    motif: drawing('The wide picture on the front page and on certificates. A file in brand/'),
    rule: drawing('A small line between two parts of a page. A file in brand/'),
  })
  .meta({
    description: 'How the site looks: its colors by day and on a dark screen',
    examples: [{ light: LIGHT, dark: DARK }],
  });

export type Brand = z.infer<typeof brandSchema>;
export type Palette = Brand['light'];
