/** Asks what a filled-in form would do. Rejects when there is no contact; is aborted when a newer one is asked for. */
export type FetchOutlook<Form, Outlook> = (form: Form, signal: AbortSignal) => Promise<Outlook>;

const restMs = 60;
const slowMs = 400;

/**
 * The dialog while it is filled in: what is chosen, and the last picture of what it would do. A new picture is asked
 * for a moment after each change; until it comes the last one stays, dimmed once it has taken 400 ms.
 */
export class FormDraft<Form, Outlook> {
  #form: Form;
  #outlook: Outlook;
  #dimmed = $state(false);
  #unreachable = $state(false);
  #request: AbortController | null = null;
  readonly #fetchOutlook: FetchOutlook<Form, Outlook>;

  constructor(start: { form: Form; outlook: Outlook }, fetchOutlook: FetchOutlook<Form, Outlook>) {
    this.#form = $state.raw(start.form);
    this.#outlook = $state.raw(start.outlook);
    this.#fetchOutlook = fetchOutlook;
  }

  get form(): Form {
    return this.#form;
  }

  get outlook(): Outlook {
    return this.#outlook;
  }

  /** Whether the picture is older than what is filled in, and has been for 400 ms. */
  get dimmed(): boolean {
    return this.#dimmed;
  }

  /** Whether the last picture could not be fetched. What is filled in is kept. */
  get unreachable(): boolean {
    return this.#unreachable;
  }

  /** Fills in something else and asks for a new picture. */
  change(form: Form): void {
    this.#form = form;
    void this.refresh(restMs);
  }

  /** Asks for nothing more: the dialog is left. */
  stop(): void {
    this.#request?.abort();
  }

  /** Asks for a new picture of what is filled in, after a rest in ms. */
  async refresh(afterMs = 0): Promise<void> {
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    const slow = setTimeout(() => {
      this.#dimmed = !request.signal.aborted;
    }, slowMs);
    try {
      await new Promise((rested) => setTimeout(rested, afterMs));
      if (request.signal.aborted) return;
      const outlook = await this.#fetchOutlook(this.#form, request.signal);
      if (request.signal.aborted) return;
      this.#outlook = outlook;
      this.#unreachable = false;
      this.#dimmed = false;
    } catch {
      if (request.signal.aborted) return;
      this.#unreachable = true;
      this.#dimmed = true;
    } finally {
      clearTimeout(slow);
    }
  }
}
