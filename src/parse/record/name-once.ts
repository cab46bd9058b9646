import { foldText } from "../../lexicon/index.ts";

/**
 * Authors or topics of one article, each once: "Ferries" and "FERRIES" are one, by the spelling that stands first.
 * @param names As they are stated or printed.
 */
export function nameOnce(names: readonly string[]): readonly string[] {
  if (names.length < 2) return names;
  const known = new Set<string>();
  return names.filter((name) => {
    const folded = foldText(name);
    const isNew = !known.has(folded);
    known.add(folded);
    return isNew;
  });
}
