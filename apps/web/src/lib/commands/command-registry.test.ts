import { describe, expect, it } from 'vitest';
import type { Command } from './command.ts';
import { CommandRegistry } from './command-registry.svelte.ts';

const command = (id: string, group: Command['group'], name = id): Command => ({ id, group, name, run: () => {} });
const search = (opened: string[], mark: string) => ({
  find: async () => [],
  open: (id: string) => void opened.push(`${mark} ${id}`),
});

describe('CommandRegistry', () => {
  it('lists commands by group, each id once, those of the page before those around it', () => {
    const registry = new CommandRegistry();
    registry.add({ commands: () => [command('print', 'pages', 'outer'), command('help', 'help')], isOuter: true });
    registry.add({ commands: () => [command('print', 'pages', 'inner'), command('move', 'add')] });
    expect(registry.all().map(({ id, name }) => [id, name])).toEqual([
      ['move', 'move'],
      ['print', 'inner'],
      ['help', 'help'],
    ]);
  });

  it('searches units as the page does, though what is around it came first', () => {
    const opened: string[] = [];
    const registry = new CommandRegistry();
    registry.add({ commands: () => [], units: () => search(opened, 'outer'), isOuter: true });
    registry.units()?.open('a');
    const leave = registry.add({ commands: () => [], units: () => search(opened, 'inner') });
    registry.units()?.open('a');
    leave();
    registry.units()?.open('a');
    expect(opened).toEqual(['outer a', 'inner a', 'outer a']);
  });

  it('has no search where no part has one', () => {
    const registry = new CommandRegistry();
    registry.add({ commands: () => [], units: () => null });
    expect(registry.units()).toBeNull();
  });
});
