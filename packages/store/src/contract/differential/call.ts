/**
 * A call in words, which JSON can hold: what a write expects is worked out from what the store holds when it comes. `through` is the
 * one of two stores on the same data that is called.
 */
export type Call = WriteCall | RepeatCall | ReadCall | RestartCall;

/** A write of an organisation, of a scenario, or of both together. */
export interface WriteCall extends Through {
  readonly do: 'write';
  readonly organisation: OrganisationPart | null;
  readonly scenario: ScenarioPart | null;
  readonly key: string | null;
}

export interface OrganisationPart extends Part {
  readonly id: string;
  readonly step: 'load' | 'patch' | 'undo' | 'redo';
}

export interface ScenarioPart extends Part {
  readonly id: string;
  readonly step: 'edit' | 'undo' | 'redo';
  /** The organisation that an edit says it starts from. */
  readonly of: string;
}

interface Part {
  /** How far the expected number is from the real one: 0 = right. */
  readonly off: number;
  /** How far the number that is undone or redone is from the right one. */
  readonly ofOff: number;
  /** The second of its recording, which may be before that of the last entry. */
  readonly at: number;
  /** Which content it has. */
  readonly variant: number;
}

/** An earlier write once more, to the letter but for the time of recording; `back` counts from the last one. */
export interface RepeatCall extends Through {
  readonly do: 'repeat';
  readonly back: number;
  /** Under this key in place of its own; null = under its own. */
  readonly key: string | null;
}

/** A read of the port by its name, with what it is asked. */
export type ReadCall = Through & { readonly do: 'read' } & (
    | { readonly read: 'organisation' | 'organisationHead'; readonly id: string; readonly knownAt: Moment }
    | {
        readonly read: 'organisations';
        readonly first: number;
        readonly after: string | null;
        readonly at: number | null;
      }
    | {
        readonly read: 'organisationHistory' | 'scenarioHistory';
        readonly id: string;
        readonly first: number;
        readonly before: number | null;
      }
    | { readonly read: 'scenario'; readonly id: string; readonly version: number | null }
    | { readonly read: 'scenarios'; readonly of: string | null; readonly first: number; readonly after: string | null }
    | { readonly read: 'receipt'; readonly key: string }
    | { readonly read: 'audit' }
  );

/** Now, at a revision, or at a second. */
export type Moment = null | { readonly revision: number } | { readonly at: number };

export interface RestartCall extends Through {
  readonly do: 'restart';
}

interface Through {
  readonly through: 0 | 1;
}
