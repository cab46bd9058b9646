/** Fields by the labels of a person: a labelled line gives its field, and comes before what the finders chose. */
import { listEach } from "../../../list-each.ts";
import type { Verdict } from "../../../model.ts";
import type { Fields } from "../index.ts";
import { FROM_PUBLISHER } from "../source/publisher-rules.ts";
import { STATED_RULE } from "./labelled-lines.ts";
import { labelledNames } from "./labelled-names.ts";
import { dropLabelled } from "./labelled-otherwise.ts";
import { labelledPhotos } from "./labelled-photos.ts";
import { labelledTimes } from "./labelled-times.ts";
import { labelledWords } from "./labelled-words.ts";

/** The publisher provided the story where nobody else did. */
function provideSource({ source, publisher }: Fields): Partial<Fields> {
  const isOpen = source === null || source.rule === FROM_PUBLISHER;
  return isOpen && publisher !== null ? { source: { ...publisher, rule: FROM_PUBLISHER } } : {};
}

/**
 * Gives fields what the lines say that a person labels for them.
 * @param fields what the finders read
 * @param texts the capture's blocks
 * @param decided by block; undefined where nothing has decided
 * @param language BCP 47
 * @returns the same fields where no label is stated
 */
export function readLabelledLines(
  fields: Fields,
  texts: readonly string[],
  decided: readonly (Verdict | undefined)[],
  language: string,
): Fields {
  const isStated = (verdict: Verdict | undefined): verdict is Verdict => verdict?.rule === STATED_RULE;
  if (!decided.some(isStated)) return fields;
  const stated = listEach(decided, (verdict) => (isStated(verdict) ? verdict.label : null));
  const lines = { texts, language, stated };
  const open = { ...fields, ...dropLabelled(fields, lines) };
  const named = { ...open, ...labelledNames(open, lines), ...labelledWords(open, lines) };
  const all = { ...named, ...labelledPhotos(named, lines), ...labelledTimes(named, lines) };
  return all.publisher === fields.publisher ? all : { ...all, ...provideSource(all) };
}
