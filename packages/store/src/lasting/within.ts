/** How often time is counted, and how much of it at most each time, milliseconds. */
const tickMs = 50;
const mostOfTickMs = 200;

/**
 * What a promise gives, or the error when it is not there in time. A stretch in which this process itself got to nothing counts for
 * little, however long it was: an answer that nobody had time to read is no missing answer.
 */
export function within<T>(promise: Promise<T>, patienceMs: number, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    let left = patienceMs;
    let before = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      left -= Math.min(now - before, mostOfTickMs);
      before = now;
      if (left > 0) return;
      clearInterval(timer);
      reject(late());
    }, tickMs);
    promise.then(resolve, reject).finally(() => clearInterval(timer));
  });
}
