import { SvelteSet } from 'svelte/reactivity';
import { ancestors, openAtBoards, type UnitRow, visibleRows } from './unit-tree.ts';

const typeAheadMs = 700;

/** Which branches of a unit tree are open and which row is active, with the moves that the keyboard makes. */
export class TreeState {
  readonly rows: readonly UnitRow[];
  readonly #open: SvelteSet<string>;
  readonly #byId: ReadonlyMap<string, UnitRow>;
  #activeId: string;
  #typed = '';
  #typedAt = 0;

  /** `focusId` is opened to and made active, when it is there. */
  constructor(rows: readonly UnitRow[], focusId: string | null) {
    this.rows = rows;
    this.#byId = new Map(rows.map((row) => [row.id, row]));
    this.#open = new SvelteSet(openAtBoards(rows));
    this.#activeId = $state(rows[0]?.id ?? '');
    if (focusId !== null) this.reveal(focusId);
  }

  readonly visible: readonly UnitRow[] = $derived.by(() => visibleRows(this.rows, this.#open));
  readonly activeIndex: number = $derived.by(() => this.visible.findIndex((row) => row.id === this.#activeId));

  get activeId(): string {
    return this.#activeId;
  }
  isOpen(row: UnitRow): boolean {
    return this.#open.has(row.id);
  }

  /** Opens every branch above a unit and makes it active. */
  reveal(id: string): void {
    const row = this.#byId.get(id);
    if (!row) return;
    for (const above of ancestors(this.rows, row)) this.#open.add(above.id);
    this.#activeId = id;
  }

  activate(row: UnitRow | undefined): void {
    if (row) this.#activeId = row.id;
  }

  toggle(row: UnitRow): void {
    if (row.children.length === 0) return;
    if (!this.#open.delete(row.id)) this.#open.add(row.id);
  }

  /** Makes the key's move (APG treegrid, rows focusable). Answers false when the key is none of the tree's. */
  press(key: string, now: number): boolean {
    const row = this.visible[this.activeIndex];
    if (!row) return false;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.activate(this.visible[this.activeIndex + 1]),
      ArrowUp: () => this.activate(this.visible[this.activeIndex - 1]),
      Home: () => this.activate(this.visible[0]),
      End: () => this.activate(this.visible.at(-1)),
      ArrowRight: () => this.#right(row),
      ArrowLeft: () => this.#left(row),
      '*': () => this.#openSiblings(row),
    };
    const move = moves[key];
    if (move) move();
    else if (/^[\p{L}\p{N}]$/u.test(key)) this.#typeAhead(key, now);
    else return false;
    return true;
  }

  #right(row: UnitRow): void {
    const isParent = row.children.length > 0;
    if (isParent && !this.isOpen(row)) this.toggle(row);
    else if (isParent) this.activate(this.rows[row.children[0] ?? -1]);
  }

  #left(row: UnitRow): void {
    if (this.isOpen(row) && row.children.length > 0) this.toggle(row);
    else this.activate(this.rows[row.parent]);
  }

  #openSiblings(row: UnitRow): void {
    for (const other of this.rows) {
      if (other.parent === row.parent && other.children.length > 0) this.#open.add(other.id);
    }
  }

  /** Goes to the next visible row whose name begins with what was typed in quick succession. */
  #typeAhead(key: string, now: number): void {
    const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase('sv');
    this.#typed = now - this.#typedAt < typeAheadMs ? this.#typed + fold(key) : fold(key);
    this.#typedAt = now;
    const from = this.#typed.length > 1 ? this.activeIndex : this.activeIndex + 1;
    const inTurn = [...this.visible.slice(from), ...this.visible.slice(0, from)];
    this.activate(inTurn.find((row) => fold(row.name).startsWith(this.#typed)));
  }
}
