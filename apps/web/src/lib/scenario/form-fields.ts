/** A field of a form as text; empty when it is missing or a file. */
export function textField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** The version that the reader saw, out of the hidden field `version`; null when it is no whole number. */
export function versionField(form: FormData): number | null {
  return wholeNumberField(form, 'version');
}

/** A whole number of at most 15 digits out of a field; null when it is anything else. */
export function wholeNumberField(form: FormData, name: string): number | null {
  const text = textField(form, name);
  return /^\d{1,15}$/.test(text) ? Number.parseInt(text, 10) : null;
}

/** Where to go after the write, out of the hidden field `back`: only to pages of this scenario, else to its workspace. */
export function backField(form: FormData, scenarioPath: string): string {
  const back = textField(form, 'back');
  const ends = back.slice(scenarioPath.length, scenarioPath.length + 1);
  return back.startsWith(scenarioPath) && ['', '/', '?'].includes(ends) ? back : scenarioPath;
}
