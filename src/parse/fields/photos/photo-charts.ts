/** Charts and maps, which have a title and a credit as pictures have, and are none. */
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import { OPENS_CHART } from "../credit/credit-labelled.ts";
import { MANY_SMALL_WORDS } from "../credit/credit-speech.ts";
import type { Draft } from "./photo-drafts.ts";

/** "Source: Harbour Board", "… desde 1996. Fuente: Ansel": where its numbers are from, as no photo has. */
const SOURCE = new RegExp(String.raw`(?:^|[.\s])${oneOf("sourceSigns", "severalSources")}\s?[:：]`, "u");
/** The same behind a chart's title, in one block: "Quelle: dpa" alone signs photos, too. */
const SOURCE_BEHIND = new RegExp(String.raw`[.\s]${oneOf("sourceSigns", "severalSources")}\s?[:：]`, "u");
/** "HBC News: Datawrapper", "Created with Datawrapper": by what it is drawn; "Flourish Films" takes photos. */
const TOOL = new RegExp(String.raw`(?:^|[:/,|(]\s?|\s\p{Ll}+ )${oneOf("chartTools")}(?:$|\s?[/,|)])`, "u");

/** Whether a picture's words are a chart's: its credit names what draws charts, or says who drew it, with a source beside. */
export function isChart({ texts }: FieldContext, { credit, blocks }: Draft): boolean {
  if (credit === null) return false;
  if (TOOL.test(credit)) return true;
  // "Kort: Færgen sejler ikke før fredag": in short.
  const isDrawn = (at: number): boolean => OPENS_CHART.test(texts[at] ?? "") && !MANY_SMALL_WORDS.test(texts[at] ?? "");
  const hasSource = (at: number): boolean => SOURCE.test(texts[at] ?? "");
  return blocks.some((at) =>
    isDrawn(at) ? hasSource(at + 1) || hasSource(at - 1) : SOURCE_BEHIND.test(texts[at] ?? "") && isDrawn(at + 1),
  );
}
