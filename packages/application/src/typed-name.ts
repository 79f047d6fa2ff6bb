const longest = 300;

/**
 * A name as somebody typed it: blanks around it fall away. What is longer than 300 characters or holds control characters is
 * no name and comes back empty, which the parsers refuse with its place.
 */
export function typedName(text: string): string {
  const trimmed = text.trim();
  return [...trimmed].length <= longest && !/\p{Cc}/u.test(trimmed) ? trimmed : '';
}
