/** What each file under `/data/` is: for the page about them, and for `/data/index.json`. A new file needs a line here. */

export interface DataFile {
  /** `data/hotlines.json`; a `*` stands for the name of a line or a figure, or for four signs. The first that fits counts. */
  path: string;
  /** IANA media type. */
  mediaType: string;
  title: string;
  is: string;
  changes: string;
}

const WITH_A_LINE = 'When a help line or a check of one changes';
const WITH_A_GOAL = 'When a figure of the goals changes';

export const DATA_FILES: readonly DataFile[] = [
  {
    path: 'data/hotlines.json',
    mediaType: 'application/json',
    title: 'Help lines, for programs',
    is: 'Every line with every way to reach it, what it may have to pass on, and how and when each number was checked.',
    changes: WITH_A_LINE,
  },
  {
    path: 'data/hotlines.schema.json',
    mediaType: 'application/schema+json',
    title: 'What the fields of hotlines.json mean',
    is: 'A JSON Schema. Its descriptions are the documentation of the format.',
    changes: 'With the version of the format',
  },
  {
    path: 'data/hotlines.csv',
    mediaType: 'text/csv',
    title: 'Help lines, for spreadsheets',
    is: 'The same facts, one row for each way to reach a line.',
    changes: WITH_A_LINE,
  },
  {
    path: 'data/hsds/services.json',
    mediaType: 'application/json',
    title: 'Help lines, for directories of services',
    is: 'The same lines in the Human Services Data Specification (HSDS) 3.0, as a list of services.',
    changes: WITH_A_LINE,
  },
  {
    path: 'data/vcards/number-*.vcf',
    mediaType: 'text/vcard',
    title: 'A line as a contact under a neutral name',
    is: 'The same numbers for the same phones, in a file and under a name that do not say whose they are.',
    changes: WITH_A_LINE,
  },
  {
    path: 'data/vcards/*.vcf',
    mediaType: 'text/vcard',
    title: 'A line as a contact',
    is: 'For the phones of partners only. A saved contact is a trace on a phone, so never put one on a child’s phone.',
    changes: WITH_A_LINE,
  },
  {
    path: 'data/sensitive_pn.xml',
    mediaType: 'application/xml',
    title: 'Numbers that a phone should leave out of its list of calls',
    is: 'A proposal for LineageOS, made from our support lines. No phone uses this file.',
    changes: WITH_A_LINE,
  },
  {
    path: 'data/figures.csv',
    mediaType: 'text/csv',
    title: 'Every figure of the goals',
    is: 'One row for each time something was counted, with its day and source.',
    changes: WITH_A_GOAL,
  },
  {
    path: 'data/figures/*.csv',
    mediaType: 'text/csv',
    title: 'One figure of the goals',
    is: 'The same rows for one figure: what stands under its chart.',
    changes: WITH_A_GOAL,
  },
];

/** Files beside `/data/` that the index names too, when they are there. */
export const MORE_DATA_FILES: readonly DataFile[] = [
  {
    path: 'updates/feed.xml',
    mediaType: 'application/atom+xml',
    title: 'Updates, for feed readers',
    is: 'An Atom feed of the progress updates.',
    changes: 'With a new update',
  },
  {
    path: 'updates/feed.json',
    mediaType: 'application/feed+json',
    title: 'Updates, as JSON Feed',
    is: 'The same feed in JSON.',
    changes: 'With a new update',
  },
  {
    path: 'training/calendar.ics',
    mediaType: 'text/calendar',
    title: 'Planned trainings, for calendars',
    is: 'The dates of trainings that are planned.',
    changes: 'When a date changes',
  },
  {
    path: 'share/*.pdf',
    mediaType: 'application/pdf',
    title: 'A sheet to print',
    is: 'One of the sheets of /share/ in one language, with the day after which it should be replaced.',
    changes: WITH_A_LINE,
  },
  ...(['html', 'txt', 'svg'] as const).map((format) => ({
    path: `share/cards/*.${format}`,
    mediaType: { html: 'text/html', txt: 'text/plain', svg: 'image/svg+xml' }[format],
    title: 'The help card, to copy',
    is: 'In one language, with its day and its code.',
    changes: WITH_A_LINE,
  })),
];

/** @param path `data/hotlines.json` */
export function describedBy(path: string, files: readonly DataFile[]): DataFile | undefined {
  return files.find((file) => {
    const [start = '', end] = file.path.split('*');
    return end === undefined ? path === start : path.startsWith(start) && path.endsWith(end);
  });
}
