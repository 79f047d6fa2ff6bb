/**
 * Reading of a list by an index that is known to lie in it.
 *
 * Pre: `0 <= index < list.length`.
 */

/** The element at `index`. Throws a `RangeError` outside the list: that is a fault of this package. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const element = list[index];
  if (element === undefined) throw new RangeError(`index ${index} lies outside a list of ${list.length}`);
  return element;
}
