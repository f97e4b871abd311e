/** What is done in time; null when it takes longer, and then it is told to stop. Throws what it throws. */
export async function inTime<T>(
  ms: number,
  stop: AbortController,
  what: () => Promise<T>,
): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => {
      done(null);
      stop.abort();
    }, ms);
  });
  const asked = what();
  // When it is late nobody hears it any more.
  asked.catch(() => undefined);
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
