/** Names of papers and stations, told by their words. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";

/** "Le Quotidien du Lac": the paper below the name. UTF-16 units. */
const LONGEST_OUTLET = 40;
/** Two words or more with a capital, and small ones between: "Nyheter" is a section. */
const TITLE = /^\p{Lu}[^\s\d.!?:]*(?: (?:\p{Lu}[^\s\d.!?:]*|\p{Ll}{1,3}))+$/u;

/** Whether one of a text's words stands in names of papers and stations: "Le Quotidien du Lac", "O Correio da Barra". */
export const hasOutletWord = (text: string): boolean =>
  foldLabel(text)
    .split(/[\s’']+/)
    .some((word) => lexicon.outlets.has(word));

/** Whether a text is a paper's or a station's name by its words: "Le Quotidien du Lac". */
export const isOutlet = (text: string): boolean =>
  text.length <= LONGEST_OUTLET && TITLE.test(text) && hasOutletWord(text);
