/** Finds the lines that name who provided the story. */
import { foldLabel, lexicon } from "../../lexicon/index.ts";
import { Sign } from "../signs.ts";
import type { FieldContext } from "./context.ts";
import { readAgencyName } from "./names.ts";

/** "Source: CNA", "来源：中国日报网", outside the story and not under a picture. */
export function findSourceLine(context: FieldContext, pictures: ReadonlySet<number>): string | null {
  for (let i = 0; i < context.texts.length; i += 1) {
    const text = context.texts[i] ?? "";
    if (text.length > 60 || context.isBody(i) || i === context.headline || pictures.has(i)) continue;
    if ((context.glance(i).signs & Sign.colon) === 0) continue;
    const cut = /^[(（]?\s*([^:：\s][^:：]{1,11})[:：](.*)$/u.exec(text);
    if (cut === null || !lexicon.sourceLabels.has(foldLabel(cut[1] ?? ""))) continue;
    const behind = (cut[2] ?? "").trim();
    const [named = ""] = (behind === "" ? (context.texts[i + 1] ?? "") : behind).split(/[)）/|]/u, 1);
    if (
      readAgencyName(named.trim()) !== null ||
      (named.length > 1 && named.length < 32 && /^[\p{Lu}\p{Lo}]/u.test(named) && !/[.!?]/.test(named))
    )
      return named;
  }
  return null;
}

/** "AA", a page's control for the size of its letters, is an agency too. UTF-16 units. */
const SHORTEST_AGENCY = 3;

/**
 * An agency in a block of its own between headline and story, and under no picture: "By Mariko Ohashi" / "BLOOMBERG" / "SHARE". Whoever wrote
 * it, the agency provided it.
 * @returns the agency's short name
 */
export function findHeadAgency(context: FieldContext, pictures: ReadonlySet<number>): string | null {
  if (context.headline < 0) return null;
  for (let i = context.headline + 1; i < context.bodyStart; i += 1) {
    const text = context.texts[i] ?? "";
    // "Topics" / "Bloomberg" / "Transport": what the story is about.
    if (context.glance(i).form?.kind === "topics") return null;
    if (text.length < SHORTEST_AGENCY || pictures.has(i) || pictures.has(i - 1)) continue;
    const agency = lexicon.agencies.get(foldLabel(text));
    if (agency !== undefined && !agency.credit && !agency.weak) return agency.name;
  }
  return null;
}
