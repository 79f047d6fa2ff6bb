/** What a client that met an outage is asked to wait, seconds: a store that is back is used again within so long, mostly. */
export const retryAfter = '2';
