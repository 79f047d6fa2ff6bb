import type { Language } from '@samorg/domain';
import type { FileToLoad } from './files-to-load.ts';

/** How far the loading of several files has come, as a line for people. */
export interface LoadProgress {
  /** A file is done, whatever came of it. */
  readonly done: (file: FileToLoad, rows: number) => void;
  /** Files that are done. */
  readonly count: () => number;
  readonly line: () => string;
}

/** Seconds left are reckoned from the bytes that were read so far. `now`: milliseconds of a clock that never goes back. */
export function loadProgress(files: readonly FileToLoad[], language: Language, now: () => number): LoadProgress {
  const start = now();
  const allBytes = files.reduce((sum, file) => sum + file.size, 0);
  let [count, rows, bytes] = [0, 0, 0];
  return {
    done: (file, moreRows) => {
      count += 1;
      rows += moreRows;
      bytes += file.size;
    },
    count: () => count,
    line: () => {
      const seconds = bytes === 0 ? null : Math.ceil(((now() - start) * (allBytes - bytes)) / bytes / 1000);
      const shownRows = new Intl.NumberFormat(language).format(rows);
      const left = seconds === null ? '' : language === 'sv' ? `, ${seconds} s kvar` : `, ${seconds} s left`;
      return language === 'sv'
        ? `${count} av ${files.length} filer, ${shownRows} rader${left}`
        : `${count} of ${files.length} files, ${shownRows} rows${left}`;
    },
  };
}
