/** Charts and maps, which have a title and a credit as pictures have, and are none. */
import { lexicon } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";
import type { FieldContext } from "../context.ts";
import type { Draft } from "./photo-drafts.ts";

/** "Chart: Kestrel", "Gráfico: L. M.": who drew it. */
const DRAWN = new RegExp(String.raw`^${oneOf("chartLabels")}\s?[:：]`, "iu");
/** "Source: Harbour Board", "… desde 1996. Fuente: Ansel": where its numbers are from, as no photo has. */
const SOURCE = new RegExp(String.raw`(?:^|[.\s])${oneOf("sourceSigns", "severalSources")}\s?[:：]`, "u");
/** "HBC News: Datawrapper": by what it is drawn. */
const TOOLS = lexicon.phrases.chartTools;

/** Whether a picture's words are a chart's: its credit names what draws charts, or says who drew it, with a source beside. */
export function isChart({ texts }: FieldContext, { credit, blocks }: Draft): boolean {
  if (credit === null) return false;
  if (TOOLS.some((tool) => credit.includes(tool))) return true;
  const isDrawn = (at: number): boolean => DRAWN.test(texts[at] ?? "");
  const hasSource = (at: number): boolean => SOURCE.test(texts[at] ?? "");
  return blocks.some((at) => (isDrawn(at) ? hasSource(at + 1) || hasSource(at - 1) : hasSource(at) && isDrawn(at + 1)));
}
