/** What of a long list of rows of equal height is drawn: `first` up to but not including `end`. */
export type RowWindow = { readonly first: number; readonly end: number };

/** The screen as the list sees it: how far its upper edge lies below the first row, and its height, in px. */
export type Screen = { readonly topPx: number; readonly heightPx: number };

/** Rows drawn outside the screen on each side, so that scrolling does not show gaps. */
const spare = 12;

/** Works out which of `count` rows, each `rowPx` high, stand on the screen. */
export function rowsOnScreen(count: number, rowPx: number, screen: Screen): RowWindow {
  const first = Math.max(0, Math.min(count, Math.floor(screen.topPx / rowPx) - spare));
  const end = Math.max(first, Math.min(count, Math.ceil((screen.topPx + screen.heightPx) / rowPx) + spare));
  return { first, end };
}
