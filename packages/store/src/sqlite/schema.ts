/**
 * The tables as they stand after every migration (`migrations/`); the version is kept in the file.
 *
 * store: one row. registered and register = number and chain of the journal that was begun last; adopted = digest of the receipts
 *   from before entries told theirs, null = none.
 * journal: one organisation or scenario. `id` is the ordered key; a scenario names its organisation. registered and register = its
 *   own number and chain in the register of the store; last and chain = its head, the number and chain of its last entry.
 * entry: one step. The columns after `of` make undo and redo known without walking the journal:
 *   done = the step on top of those in effect after this entry; below = (of a step) the one under it, 0 = none;
 *   undone = the undo entry on top of those that can be redone, 0 = none; undone_below = (of an undo) the one under it;
 *   base = the step in effect that holds the whole value: the load, or the edit.
 *   head is JSON {actor, label}; info is JSON of what a list shows, on whole values only. salt, payload, receipt and chain are its
 *   seal (`audit/seal.ts`).
 * content: the value of a step as JSON, in parts of at most some rows, each with its checksum.
 * receipt: what was answered to a key, of which only the SHA-256 is kept; digest is what stands in the entries that it answers.
 * share_link: a link to a version of a scenario. `id` is the ordered key; token = the SHA-256 of its secret; made is JSON {createdBy,
 *   createdAt, lastDay}; revoked is JSON {by, at}, null = it is not withdrawn.
 *
 * The file is marked as a Samorg store ('SMRG').
 */
export const applicationId = 0x534d5247;
