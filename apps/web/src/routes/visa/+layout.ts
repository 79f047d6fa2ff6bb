/** Readers get no script at all: what they see is what the server wrote. */
export const csr = false;
