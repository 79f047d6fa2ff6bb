import { defineEnvVars } from '@sveltejs/kit/env';

/** Settings that the web reads from its environment when it starts. All are private to the server. */
export const variables = defineEnvVars({
  SAMORG_API_URL: {
    description: 'Address of the GraphQL endpoint of the API.',
    schema: (value): string => {
      const address = value ?? 'http://127.0.0.1:4311/graphql';
      if (!URL.canParse(address)) throw new Error(`SAMORG_API_URL must be a whole address, but is "${address}"`);
      return address;
    },
  },
  ORIGIN: {
    description: 'Address that readers use, such as http://127.0.0.1:4310; empty = any name of the loopback interface.',
    schema: (value): string => value ?? '',
  },
  SAMORG_USER: {
    description: 'Name that changes are recorded under until the reader chooses another.',
    schema: (value): string => value?.trim() ?? '',
  },
  SAMORG_CONTACT: {
    description:
      'Where readers report shortcomings and ask about data: an e-mail address or a web address. Empty = the pages say to turn to whoever runs Samorg.',
    schema: (value): string => value?.trim() ?? '',
  },
});
