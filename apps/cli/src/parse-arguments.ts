import { parseArgs } from 'node:util';
import type { Language } from '@samorg/domain';
import { CommandFailed } from './command-failed.ts';

/** Options that a command takes, by name, with whether they take a value. */
export type OptionKinds = Readonly<Record<string, { readonly type: 'boolean' | 'string' }>>;

/** The arguments of a command. */
export interface Arguments {
  readonly files: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly language: Language;
}

/**
 * Reads the arguments of a command that wants some files, and perhaps one thing more or, with `takesMore`, any number. Throws
 * `CommandFailed` at wrong usage.
 */
export function parseArguments(
  argv: readonly string[],
  {
    options,
    files,
    last,
    takesMore = false,
  }: {
    readonly options: OptionKinds;
    readonly files: readonly string[];
    readonly last?: string;
    readonly takesMore?: boolean;
  },
): Arguments {
  const parsed = parseStrictly(argv, { ...options, language: { type: 'string' } });
  const more = parsed.positionals.length - files.length;
  const most = takesMore ? Number.POSITIVE_INFINITY : last === undefined ? 0 : 1;
  if (more < 0 || more > most) {
    const wanted = [...files, ...(last === undefined ? [] : [`[${last}]`]), ...(takesMore ? ['…'] : [])].join(' ');
    throw new CommandFailed(`Ange ${wanted}. / Give ${wanted}.`);
  }
  const entries = Object.entries(parsed.values);
  const values = new Map(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
  return {
    files: parsed.positionals,
    flags: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
    values,
    language: languageOf(values.get('language') ?? 'sv'),
  };
}

function parseStrictly(argv: readonly string[], options: OptionKinds): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      throw new CommandFailed(`Argumenten går inte att läsa. / The arguments cannot be read: ${error.message}`);
    }
    throw error;
  }
}

function languageOf(text: string): Language {
  if (text === 'sv' || text === 'en') return text;
  throw new CommandFailed(`--language är sv eller en, inte ”${text}”. / --language is sv or en, not ”${text}”.`);
}
