/** People whom a page portrays: an age stands behind their names. */
import { oneOf } from "../../../lexicon/phrases.ts";

/** "Hanna Berger (74)", "Eirlys Daniel, 74, has …", "Jeanne Dupré, âgée de 74 ans": at once behind the name, and nothing that makes it a day. */
const AGE = new RegExp(
  String.raw`^\p{Lu}[^,()\d]{3,40}(?:\s\(|,\s)(?:\p{L}+\.?\s){0,2}\d{1,3}(?:\s?${oneOf("yearsOld")}(?!\p{L})|(?=[,;)]|$))`,
  "u",
);
const DIGIT = /\d/;

/** Whether a text opens with a name and an age: who wrote a story tells none. */
export const tellsAge = (text: string): boolean => DIGIT.test(text) && AGE.test(text);
