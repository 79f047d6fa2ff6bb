/** Address of a scenario's workspace, without a slash at its end. */
export function scenarioPath(id: string): string {
  return `/scenarier/${encodeURIComponent(id)}`;
}
