/**
 * Makes something where it is asked for first, and no second time.
 * @param make What makes it.
 * @returns Gives it.
 */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
