import { describe, expect, test } from 'vitest';
import type { Command } from './command.ts';
import { matchCommands } from './match-commands.ts';

function command(name: string, note?: string): Command {
  return { id: name, group: 'scenario', name, run: () => {}, ...(note === undefined ? {} : { note }) };
}

const all = [
  command('Ångra', 'Teleservice flyttas'),
  command('Gör om'),
  command('Flytta enhet'),
  command('Flytta tjänster'),
  command('Ändringar'),
  command('Slå samman enheter'),
];

function found(text: string): readonly string[] {
  return matchCommands(all, text).map(({ name }) => name);
}

describe('matchCommands', () => {
  test('gives all for nothing typed, in their order', () => {
    expect(matchCommands(all, '  ')).toEqual(all);
  });

  test('finds å, ä and ö whether they are written as one sign or two', () => {
    expect(found('ång')).toEqual(['Ångra']);
    expect(found('ång'.normalize('NFD'))).toEqual(['Ångra']);
    expect(matchCommands([command('Ändringar'.normalize('NFD'))], 'ändr')).toHaveLength(1);
  });

  test('does not take å for a', () => {
    expect(found('angra')).toEqual([]);
  });

  test('puts names that begin so before names that hold a word that does', () => {
    expect(found('enhet')).toEqual(['Flytta enhet', 'Slå samman enheter']);
    expect(found('flytta')).toEqual(['Flytta enhet', 'Flytta tjänster', 'Ångra']);
  });

  test('takes words in any order', () => {
    expect(found('enhet flytta')).toEqual(['Flytta enhet']);
  });

  test('reads the note too', () => {
    expect(found('teleservice')).toEqual(['Ångra']);
  });
});
