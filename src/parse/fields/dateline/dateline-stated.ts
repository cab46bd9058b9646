/** A dateline that a person states, in the parts of a printed one. */
import type { Dateline } from "../../../model.ts";
import { readDateline } from "./dateline.ts";

/** The dash that ends a dateline; a stated one has it at most by oversight. */
const LAST_DASH = /[-–—]{1,2}$/u;
/** What a dateline stands before: it is read by its dash, and by the sentence behind that. */
const STORY = " — A";

/**
 * Parts a stated dateline.
 * @param stated "HANOI, Vietnam (AP)"
 * @param language BCP 47: whose months a day has
 * @returns all of it as the place where it has no form that newsrooms print: "Hanoi"
 */
export function partDateline(stated: string, language: string): Dateline {
  const text = stated.replace(LAST_DASH, "").trimEnd();
  const read = readDateline(`${text}${STORY}`, language)?.dateline;
  return read === undefined ? { text, place: text, agency: null, day: null } : { ...read, text };
}
