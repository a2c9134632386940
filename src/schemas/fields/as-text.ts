/**
 * YAML readers disagree on dates: Astro's makes `2026-11-22` a moment in time and quietly turns February 30 into
 * March 2; the checks read it as text. Text is what we keep. The checks run first, so an impossible day never gets here.
 */
export function asText(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}
