/** Ports of other protocols that browsers and `fetch` refuse to open (WHATWG Fetch, 2.10 Port blocking), from 1024 up. */
export const closedPorts: ReadonlySet<number> = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080,
]);
