import type { ChangeType, ChoiceKind } from '#generated/graphql.ts';
import type { ChangeFormTexts } from '#lib/i18n/messages/change-form.ts';

/** A text of the forms that is fixed: the label or the help of a field. */
export type FormText = {
  [Key in keyof ChangeFormTexts]: ChangeFormTexts[Key] extends string ? Key : never;
}[keyof ChangeFormTexts];

type Shared = {
  /** Name of the field in the form and its address. */
  readonly name: string;
  /** The property that it fills in the input. */
  readonly property: string;
  readonly label: FormText;
  readonly hint?: FormText;
  /** May be left empty: then the property is absent, null where the input wants it said, or an id that is made. */
  readonly optional?: 'absent' | 'null' | 'made';
  /** Names of the fields whose words an id is made of. */
  readonly madeOf?: readonly string[];
};

/** One of a few ways; `means` is what the input says where it is not the value itself. */
export type FormOption = {
  readonly value: string;
  readonly label: FormText;
  readonly hint?: FormText;
  readonly means?: boolean;
};

/** A field with one value. */
export type SingleField = Shared &
  (
    | { readonly kind: 'choice' | 'list'; readonly of: ChoiceKind }
    | {
        readonly kind: 'text' | 'date' | 'amount' | 'fte' | 'count' | 'percent' | 'year' | 'tick';
        readonly initial?: string;
      }
    | {
        readonly kind: 'option';
        readonly options: readonly FormOption[];
        readonly asRadios?: boolean;
        readonly initial?: string;
      }
    /** An id that is not shown: kept when there is one, else made when the form is sent. */
    | { readonly kind: 'id' }
  );

/** A list with one row for each item; `single` when the items are bare values and no objects. */
export type RowsField = Shared & {
  readonly kind: 'rows';
  readonly columns: readonly SingleField[];
  /** Least number of filled rows. */
  readonly least: number;
  /** Rows that an empty form shows. */
  readonly shown: number;
  readonly single?: true;
  readonly addLabel: FormText;
  /** Name of the column of amounts whose sum is told. */
  readonly summed?: string;
};

export type FormField = SingleField | RowsField;

/** A form for one kind of change, or one property of the scenario: everything that tells it from the others. */
export type FormDescription = {
  /** Last part of its address. */
  readonly slug: string;
  readonly title: FormText;
  /** One line of help, in the menu and at the top. */
  readonly lead: FormText;
  /** Anchor of the term of the glossary that explains it, where there is one. */
  readonly term?: string;
  /** The live sentence before enough is filled in. */
  readonly start: FormText;
  readonly fields: readonly FormField[];
  /** Fields that refusals of a code are about, where their ids do not tell. */
  readonly fieldOfCode?: Readonly<Record<string, string>>;
} & (
  | { readonly about: 'change'; readonly type: Exclude<ChangeType, 'transferUnit'> }
  /** `whole`: the property is the object of all fields; else of the first field alone. */
  | { readonly about: 'property'; readonly property: string; readonly whole: boolean }
);
