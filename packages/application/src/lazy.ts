/** A function that makes its value at the first call and gives the same one ever after. A throw is not kept. */
export function lazy<V>(make: () => V): () => V {
  let made: { readonly value: V } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
