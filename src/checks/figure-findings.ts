/** Figures: each named once, and used with a date it has. */
import { attributesOf, isPart, nodesOf } from '../lib/mdx-tree.ts';
import { type Content, validEntries } from './content.ts';
import { errorAt, errorOn, type Finding } from './finding.ts';

/** The dates each figure has, by its name. */
function datesByMetric(content: Content): Map<string, string[]> {
  const metrics = validEntries(content, 'goals').flatMap((goal) =>
    goal.data.outcomes.flatMap((outcome) => outcome.metrics ?? []),
  );
  return new Map(metrics.map((metric) => [metric.id, metric.observations.map((observation) => observation.asOf)]));
}

const noDate = (metric: string, asOf: string, dates: readonly string[]): string =>
  `The figure "${metric}" has none as of ${asOf}. It has one as of: ${dates.join(', ')}`;

export function figureFindings(content: Content): Finding[] {
  const dates = datesByMetric(content);
  const isMissing = (metric: string, asOf: string): boolean =>
    dates.has(metric) && !dates.get(metric)?.some((date) => date.startsWith(asOf));
  const inSite = validEntries(content, 'site').flatMap(({ data, file }) =>
    data.home.figures.flatMap(({ metric, asOf }, index) =>
      isMissing(metric, asOf)
        ? [errorAt(file, ['home', 'figures', index, 'asOf'], noDate(metric, asOf, dates.get(metric) ?? []))]
        : [],
    ),
  );
  const inText = content.files.flatMap((file) =>
    (file.body === undefined ? [] : nodesOf(file.body))
      .filter((node) => isPart(node) && node.name === 'Count')
      .flatMap((node) => {
        const { metric = '', asOf = '' } = attributesOf(node);
        return isMissing(metric, asOf)
          ? [errorOn(file, node, noDate(metric, asOf, dates.get(metric) ?? []), '<Count> asOf')]
          : [];
      }),
  );
  return [...inSite, ...inText];
}
