import type { ComboboxOption } from '#lib/combobox/option.ts';
import type { Command } from './command.ts';
import type { UnitSearch } from './command-list.svelte.ts';
import { matchCommands } from './match-commands.ts';

/** A line of the palette: a command, or a unit that was found. */
export type PaletteLine = { readonly key: string; readonly name: string; readonly run: () => void } & (
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'unit'; readonly unit: ComboboxOption }
);

/** A unit is searched for once this much of it is typed. */
const leastLetters = 2;
const mostUnits = 8;
const pauseMs = 120;

/** What the palette shows for what is typed: commands at once, units a moment later. One for each time it opens. */
export class PaletteSearch {
  #text = $state('');
  #units = $state.raw<readonly ComboboxOption[]>([]);
  #active = $state(0);
  #unreachable = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;
  readonly #commands: readonly Command[];
  readonly #search: UnitSearch | null;

  constructor(commands: readonly Command[], search: UnitSearch | null) {
    this.#commands = commands;
    this.#search = search;
  }

  get text(): string {
    return this.#text;
  }

  /** Whether units could not be asked for. */
  get unreachable(): boolean {
    return this.#unreachable;
  }

  get lines(): readonly PaletteLine[] {
    const commands = matchCommands(this.#commands, this.#text).map(
      (command): PaletteLine => ({ kind: 'command', key: command.id, name: command.name, run: command.run, command }),
    );
    const units = this.#units.map(
      (unit): PaletteLine => ({
        kind: 'unit',
        key: `unit ${unit.id}`,
        name: unit.label,
        run: () => this.#search?.open(unit.id),
        unit,
      }),
    );
    return [...commands, ...units];
  }

  /** Place of the line that Enter takes. */
  get activeIndex(): number {
    return Math.min(this.#active, this.lines.length - 1);
  }

  get active(): PaletteLine | undefined {
    return this.lines[this.activeIndex];
  }

  /** Types something else: the first line is active again. */
  type(text: string): void {
    this.#text = text;
    this.#active = 0;
    clearTimeout(this.#timer);
    this.#request?.abort();
    if (this.#search === null || text.trim().length < leastLetters) this.#units = [];
    else this.#timer = setTimeout(() => void this.#ask(text), pauseMs);
  }

  /** Goes `step` lines on, round the ends. */
  move(step: number): void {
    const count = this.lines.length;
    if (count > 0) this.#active = (this.activeIndex + step + count) % count;
  }

  /** Makes a line active. */
  point(index: number): void {
    this.#active = index;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
  }

  async #ask(text: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    try {
      const found = (await this.#search?.find(text, request.signal)) ?? [];
      if (request.signal.aborted) return;
      this.#units = found.slice(0, mostUnits);
      this.#unreachable = false;
    } catch {
      if (request.signal.aborted) return;
      this.#units = [];
      this.#unreachable = true;
    }
  }
}
