/** Every text value of a file's YAML with the steps that lead to it, in the order written. */
export function* textValues(
  data: unknown,
  path: PropertyKey[] = [],
): Generator<{ path: PropertyKey[]; value: string }> {
  if (typeof data === 'string') yield { path, value: data };
  else if (Array.isArray(data)) for (const [index, item] of data.entries()) yield* textValues(item, [...path, index]);
  else if (typeof data === 'object' && data !== null)
    for (const [key, item] of Object.entries(data)) yield* textValues(item, [...path, key]);
}
