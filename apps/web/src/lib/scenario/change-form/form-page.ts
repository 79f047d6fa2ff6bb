import type { SeenVersion } from '../conflict/ask-conflict.server.ts';
import type { Sent } from '../dialog/sent.ts';
import type { FormLists, ShownForm } from './form-page.server.ts';

/** A form as its address fills it in, or as the change or property that it edits stands. */
export type FormPage = {
  /** Last part of its address. */
  readonly slug: string;
  /** The version that it was opened on. */
  readonly seen: SeenVersion;
  /** Id of the change that is edited; null for a new one. */
  readonly replacing: string | null;
  readonly shown: ShownForm;
  readonly lists: FormLists;
};

/** A form that was not saved, as it was filled in; null when it could not be read. */
export type SentChange = Sent & { readonly shown: ShownForm | null };
