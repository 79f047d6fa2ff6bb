import { describe, expect, it } from 'vitest';
import type { Command } from './command.ts';
import { CommandList } from './command-list.svelte.ts';

const command = (id: string, group: Command['group'], name = id): Command => ({ id, group, name, run: () => {} });
const search = (opened: string[], mark: string) => ({
  find: async () => [],
  open: (id: string) => void opened.push(`${mark} ${id}`),
});

describe('CommandList', () => {
  it('lists commands by group, each id once, those of the page before those around it', () => {
    const commandList = new CommandList();
    commandList.add({ commands: () => [command('print', 'pages', 'outer'), command('help', 'help')], isOuter: true });
    commandList.add({ commands: () => [command('print', 'pages', 'inner'), command('move', 'add')] });
    expect(commandList.all().map(({ id, name }) => [id, name])).toEqual([
      ['move', 'move'],
      ['print', 'inner'],
      ['help', 'help'],
    ]);
  });

  it('searches units as the page does, though what is around it came first', () => {
    const opened: string[] = [];
    const commandList = new CommandList();
    commandList.add({ commands: () => [], units: () => search(opened, 'outer'), isOuter: true });
    commandList.units()?.open('a');
    const leave = commandList.add({ commands: () => [], units: () => search(opened, 'inner') });
    commandList.units()?.open('a');
    leave();
    commandList.units()?.open('a');
    expect(opened).toEqual(['outer a', 'inner a', 'outer a']);
  });

  it('has no search where no part has one', () => {
    const commandList = new CommandList();
    commandList.add({ commands: () => [], units: () => null });
    expect(commandList.units()).toBeNull();
  });
});
