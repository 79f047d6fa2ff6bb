/** Whether a content type is one of the given, in UTF-8 or without a charset. Other charsets are not decoded, so refused. */
export function hasContentType(header: string | undefined, wanted: readonly string[]): boolean {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim().toLowerCase());
  if (!wanted.includes(type)) return false;
  return parameters.every((parameter) => !parameter.startsWith('charset=') || /^charset="?utf-?8"?$/.test(parameter));
}
