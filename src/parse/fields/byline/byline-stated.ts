/** Who wrote by a byline that a person states: what it says needs no neighbours that confirm it. */
import { seeCapture } from "../context.ts";
import { readNames } from "./byline.ts";
import { findByline, nameAuthors } from "./find-byline.ts";

/**
 * Reads the authors of a stated byline as those of a printed one.
 * @param byline "By Mara Lindqvist in Oslo"
 * @param language BCP 47
 * @returns none where it names nobody
 */
export function readStatedByline(byline: string, language: string): readonly string[] {
  const found = findByline(seeCapture([byline], ["byline"], language));
  if (found !== null) return nameAuthors(found.value, []);
  // "Reuters": alone in a block it could be the source; here it stands for who wrote.
  const { agency, desks } = readNames(byline, language);
  return nameAuthors({ text: byline, names: [], agency, desks, outlet: null }, []);
}
