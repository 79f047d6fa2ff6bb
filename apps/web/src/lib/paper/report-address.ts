/** Where the API gives a scenario as PDF, beside its GraphQL endpoint. */
export function reportAddress(graphqlAddress: string, scenarioId: string): URL {
  return new URL(`/scenarios/${encodeURIComponent(scenarioId)}/report.pdf`, graphqlAddress);
}
