import { type TableName, tableNames } from '../model/tables.ts';
import type { Patch, RowUpdate, TableDiff } from './patch.ts';
import { rowDifference } from './row-difference.ts';

/** One patch that does what the patches do one after the other; what they undo among themselves falls away. */
export function squashPatches(patches: readonly Patch[]): Patch {
  const squashed: { [T in TableName]?: TableDiff<never> } = {};
  for (const name of tableNames) {
    const diffs = patches.flatMap((patch) => patch[name] ?? []) as unknown as TableDiff<{ readonly id: string }>[];
    if (diffs.length === 0) continue;
    const diff = diffs.length === 1 ? diffs[0] : squashTable(diffs);
    if (diff !== undefined && diff.added.length + diff.updated.length + diff.removed.length > 0) {
      squashed[name] = diff as TableDiff<never>;
    }
  }
  return squashed as Patch;
}

interface Row {
  readonly id: string;
}

/** What is known of one row so far: how it came in, its changed fields, how it went out. */
interface Story {
  readonly removedFirst: Row | null;
  readonly added: Row | null;
  readonly update: RowUpdate<Row> | null;
}

const untouched: Story = { removedFirst: null, added: null, update: null };

function squashTable(diffs: readonly TableDiff<Row>[]): TableDiff<Row> {
  const stories = new Map<string, Story>();
  const tell = (id: string, next: (story: Story) => Story): void => {
    stories.set(id, next(stories.get(id) ?? untouched));
  };
  for (const diff of diffs) {
    for (const update of diff.updated) tell(update.id, (story) => updated(story, update));
    for (const row of diff.removed) tell(row.id, (story) => gone(story, row));
    for (const row of diff.added) tell(row.id, (story) => ({ ...story, added: row }));
  }
  return ended(stories);
}

function updated(story: Story, update: RowUpdate<Row>): Story {
  if (story.added !== null) return { ...story, added: { ...story.added, ...update.after } };
  const before = { ...update.before, ...story.update?.before };
  return { ...story, update: { id: update.id, before, after: { ...story.update?.after, ...update.after } } };
}

function gone(story: Story, row: Row): Story {
  if (story.added !== null) return { ...story, added: null };
  return { removedFirst: { ...row, ...story.update?.before }, added: null, update: null };
}

function ended(stories: ReadonlyMap<string, Story>): TableDiff<Row> {
  const added: Row[] = [];
  const changed: RowUpdate<Row>[] = [];
  const removed: Row[] = [];
  for (const [id, story] of stories) {
    if (story.removedFirst !== null && story.added !== null) {
      const update = rowDifference(id, story.removedFirst, story.added);
      if (update !== null) changed.push(update);
    } else if (story.removedFirst !== null) removed.push(story.removedFirst);
    else if (story.added !== null) added.push(story.added);
    else if (story.update !== null) {
      const update = rowDifference(id, story.update.before, story.update.after);
      if (update !== null) changed.push(update);
    }
  }
  return { added, updated: changed, removed };
}
