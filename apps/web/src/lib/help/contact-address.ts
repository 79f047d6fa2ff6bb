/** The address of a contact: an e-mail address or a web address as a link; null when it is neither, or nothing is known. */
export function contactAddress(contact: string): string | null {
  if (/^https?:\/\/\S+$/.test(contact) && URL.canParse(contact)) return contact;
  return /^[^\s@:/]+@[^\s@:/]+$/.test(contact) ? `mailto:${contact}` : null;
}
