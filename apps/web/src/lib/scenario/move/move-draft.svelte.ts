import { FormDraft } from '../dialog/form-draft.svelte.ts';
import type { MoveForm } from './move-form.ts';
import type { MoveOutlook } from './move-outlook.ts';

/** The move dialog while it is filled in. */
export class MoveDraft extends FormDraft<MoveForm, MoveOutlook> {}
