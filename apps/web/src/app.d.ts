import type { Crumb } from '#lib/frame/crumb.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Theme } from '#lib/preferences/theme.ts';
import type { OpenDialog } from '#lib/scenario/dialog/open-dialog.ts';

declare global {
  namespace App {
    interface Error {
      /** What kind of failure this is, so that the error page can say what is safe and what to do. */
      kind?: 'apiUnreachable' | 'storeUnavailable' | 'storeOutcomeUnknown' | 'apiFault' | 'notThen' | 'unknown';
      /** Id to quote when the fault is reported; the server log holds the details. */
      id?: string;
    }
    interface Locals {
      language: Language;
      theme: Theme;
      /** Name that writes are recorded under; null until one is chosen. */
      actor: string | null;
    }
    interface PageState {
      /** The form that is open over the page; its own address is in the address bar. */
      dialog?: OpenDialog;
    }
    interface PageData {
      language: Language;
      theme: Theme;
      actor: string | null;
      /** From when what is shown is, while the store cannot be reached; null = it is current. */
      staleSince: string | null;
      /** Whether the page stands alone, without top bar and menus. */
      isBare?: boolean;
      /** Way to this page in the top bar; the last one is the page itself. */
      crumbs?: readonly Crumb[];
      /** Organisation that the page is about: searched from the top bar, tagged when it is example data. */
      about?: { readonly organisationId: string; readonly name: string; readonly isExample: boolean };
    }
  }
}
