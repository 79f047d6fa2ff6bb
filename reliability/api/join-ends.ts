import type { Socket } from 'node:net';

/** Two ends of a line, kept among the lines while they are open: when one breaks, so does the other. */
export function joinEnds(lines: Set<Socket>, client: Socket, server: Socket): void {
  for (const [one, other] of [
    [client, server],
    [server, client],
  ] as const) {
    lines.add(one);
    one.on('error', () => other.destroy());
    one.on('close', () => {
      lines.delete(one);
      other.destroy();
    });
  }
}
