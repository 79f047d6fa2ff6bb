/**
 * A look-up whose answers are kept per owner, for as long as the owner lives: what is reckoned once of a baseline serves every
 * preview on it. The owner must be immutable.
 */
export function remember<Owner extends object, Key, Value>(
  make: (owner: Owner, key: Key) => Value,
): (owner: Owner, key: Key) => Value {
  const known = new WeakMap<Owner, Map<Key, Value>>();
  return (owner, key) => {
    let answers = known.get(owner);
    if (answers === undefined) {
      answers = new Map();
      known.set(owner, answers);
    }
    const answer = answers.get(key);
    if (answer !== undefined) return answer;
    const made = make(owner, key);
    answers.set(key, made);
    return made;
  };
}

/** One answer per owner, kept for as long as the owner lives. */
export function rememberOne<Owner extends object, Value>(make: (owner: Owner) => Value): (owner: Owner) => Value {
  const look = remember((owner: Owner, _key: null) => make(owner));
  return (owner) => look(owner, null);
}
