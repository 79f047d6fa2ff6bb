import type { Transaction as DriverTransaction } from 'neo4j-driver';
import type { Properties } from './properties.ts';
import type { Statement } from './statement.ts';

/** What a statement is given. A number is a whole number here: the driver alone would send it as a float. */
export type Parameter =
  | string
  | number
  | boolean
  | null
  | readonly Parameter[]
  | { readonly [name: string]: Parameter };

export type Parameters = Readonly<Record<string, Parameter>>;

/** A transaction on one store of a database. */
export interface Transaction {
  /** Name of the store. */
  readonly store: string;
  /** How many positions and budget lines of an organisation are drawn at most. */
  readonly mostDrawn: number;
  /**
   * Runs a statement of ours, a constant, and gives its records. The server runs statements in the order in which they were asked for,
   * so those that need no answer of each other are best asked for together: they cost one way to the server and back.
   */
  readonly run: (statement: Statement, parameters: Parameters) => Promise<Properties[]>;
}

export function transactionOn(
  { store, mostDrawn }: Pick<Transaction, 'store' | 'mostDrawn'>,
  on: Pick<DriverTransaction, 'run'>,
): Transaction {
  return {
    store,
    mostDrawn,
    run: async (statement, parameters) => {
      const { records } = await on.run(statement, asSent(parameters));
      return records.map((record): Properties => record.toObject());
    },
  };
}

/** Parameters with whole numbers as such. */
export function asSent(value: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, sent(member)]));
}

function sent(value: Parameter): unknown {
  if (typeof value === 'number') return BigInt(value);
  if (typeof value !== 'object' || value === null) return value;
  return isList(value) ? value.map(sent) : asSent(value);
}

function isList(value: readonly Parameter[] | Parameters): value is readonly Parameter[] {
  return Array.isArray(value);
}
