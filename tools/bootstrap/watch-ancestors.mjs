import { readFileSync } from 'node:fs';

/**
 * Calls back when the process that started this one is gone, or on Linux the one above that: npm stands behind a shell,
 * and can be killed without telling its children.
 * @param {() => void} onOrphaned
 * @returns {() => void} ends the watch
 */
export function watchAncestors(onOrphaned) {
  const before = ancestors();
  const timer = setInterval(() => {
    if (ancestors() !== before) onOrphaned();
  }, 500);
  timer.unref();
  return () => clearInterval(timer);
}

function ancestors() {
  const parent = process.ppid;
  try {
    const [, grandparent] = /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${parent}/status`, 'utf8')) ?? [];
    return `${parent} ${grandparent}`;
  } catch {
    return String(parent);
  }
}
