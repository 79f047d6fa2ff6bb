/** A parsed answer whose shape the assertions of a test say. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads answers by the shape that it then asserts.
export type Json = any;
