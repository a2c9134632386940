/** Many readers who ask for the same thing again and again until they are told to stop. */
export interface Reading {
  /** What came, or what went wrong. */
  got: string;
  failed: boolean;
  /** Milliseconds, as `performance.now()`. */
  from: number;
  to: number;
}

/** @returns stops them and gives everything they read, the last answers included */
export function readers(count: number, read: () => Promise<string>): () => Promise<Reading[]> {
  const readings: Reading[] = [];
  let stopped = false;
  const one = async (): Promise<void> => {
    while (!stopped) {
      const from = performance.now();
      const [failed, got] = await read().then(
        (text) => [false, text] as const,
        (error: Error) => [true, error.message] as const,
      );
      readings.push({ got, failed, from, to: performance.now() });
      // Where nobody answers, the answer comes at once: the other readers have to have their turn.
      await new Promise(setImmediate);
    }
  };
  const all = Array.from({ length: count }, one);
  return async () => {
    stopped = true;
    await Promise.all(all);
    return readings;
  };
}
