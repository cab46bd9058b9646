/** What cannot be done and a person can mend, as an error. Every other error that no system raised is a bug. */

/** Not a class of its own: what goes from thread to thread, or through a bundle of templates, keeps its keys at most. */
const CODE = "CUTTINGS_REFUSED";

/**
 * Makes the error to throw where a person has something to mend.
 * @param message What is wrong, where, and what to do.
 */
export const makeRefusal = (message: string): Error => Object.assign(new Error(message), { code: CODE });

/** Says whether an error is one that a person can mend. */
export const isRefusal = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === CODE;
