/**
 * A text as Neo4j keeps and orders it without loss. Neo4j stores UTF-8, which cannot hold half of a surrogate pair, and orders
 * by code points; JavaScript orders by UTF-16 code units. So every unit from U+D800 on becomes one code point of its own, U+10000
 * higher: all units keep their order, and a text without such units, nearly every one, stays as it is.
 */
export function exactText(text: string): string {
  if (!/[\ud800-\uffff]/.test(text)) return text;
  let kept = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    kept += unit < firstShifted ? text.charAt(at) : String.fromCodePoint(unit + shift);
  }
  return kept;
}

/** The text that was kept. */
export function textOfExact(kept: string): string {
  let text = '';
  for (const character of kept) {
    const point = character.codePointAt(0) ?? 0;
    text += point < shift ? character : String.fromCharCode(point - shift);
  }
  return text;
}

const firstShifted = 0xd800;
const shift = 0x10000;
