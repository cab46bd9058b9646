/** Puts files of two lists into one, in order, each once. Both lists are in order; the second may be short. */
export const mergeFiles = (some: readonly string[], more: readonly string[]): string[] => {
  const all: string[] = [];
  const take = (file: string): void => {
    if (file !== all.at(-1)) all.push(file);
  };
  let next = 0;
  for (const file of some) {
    for (let own = more[next]; own !== undefined && own <= file; own = more[next]) {
      next += 1;
      take(own);
    }
    take(file);
  }
  for (; next < more.length; next += 1) take(more[next] ?? "");
  return all;
};
