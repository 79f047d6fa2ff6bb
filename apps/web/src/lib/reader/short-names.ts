/**
 * Names for a narrow list: a first word that more than half of them share is left out, such as Driftnämnden of Driftnämnden Psykiatri.
 * The order is kept; a name that would be empty or the same as another stays whole.
 */
export function shortNames(names: readonly string[]): readonly string[] {
  const firstWords = names.map((name) => name.slice(0, name.indexOf(' ') + 1)).filter((word) => word !== '');
  const shared = firstWords.find((word) => firstWords.filter((other) => other === word).length * 2 > names.length);
  if (shared === undefined || names.length < 3) return names;
  const short = names.map((name) =>
    name.startsWith(shared) ? capital(name.slice(shared.length).replace(preposition, '')) : name,
  );
  return short.map((name, at) => (short.indexOf(name) === short.lastIndexOf(name) ? name : (names[at] ?? name)));
}

/** Of Kommunstyrelsen i Bollnäs, only the place is told. */
const preposition = /^(?:i|för|in|of|for) /;

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1);
}
