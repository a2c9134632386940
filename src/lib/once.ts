const known = new Map<string, Promise<unknown>>();

/**
 * What is asked on every page and answered once a build; anew each time while somebody works on the site.
 *
 * @param question its name, the same only for the same answer
 */
export function once<Answer>(question: string, answer: () => Promise<Answer>): Promise<Answer> {
  if (import.meta.env.DEV) return answer();
  const given = known.get(question) ?? answer();
  known.set(question, given);
  return given as Promise<Answer>;
}
