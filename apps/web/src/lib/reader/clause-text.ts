/** An att-sats to stand after the word att, and as a point of its own. */
export type ClauseText = { readonly afterThat: string; readonly asPoint: string };

/** Data gives clauses with or without their "att", with or without a full stop. Nothing else of the text is touched. */
export function clauseText(clause: string): ClauseText {
  const afterThat = clause.trim().replace(/^att\s+/i, '');
  const point = afterThat.slice(0, 1).toLocaleUpperCase('sv') + afterThat.slice(1);
  return { afterThat, asPoint: /[.!?…]$/.test(point) ? point : `${point}.` };
}
