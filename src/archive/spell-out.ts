/** Records whose fields are looked up when somebody asks for them, as records like any other. */

/**
 * Looks up all fields of a record: what copies one (`{ ...record }`), or sends it to another thread, would have none of them.
 *
 * @param record A record of either kind.
 * @returns Its fields, in their order, in an object of their own.
 */
export const spellOut = <T extends object>(record: T): T => {
  const own: Partial<T> = {};
  for (const field in record) own[field] = record[field];
  // The loop has been to every field.
  return own as T;
};
