/** Finds who provided the story: an agency that signs it, a line that names it, or the publisher. */
import { foldLabel, lexicon } from "../../../lexicon/index.ts";
import { joinEach } from "../../../list-each.ts";
import { Sign } from "../../signs.ts";
import type { Byline } from "../byline/find-byline.ts";
import { readAgencyName } from "../byline/roles.ts";
import type { FieldContext, Found } from "../context.ts";
import type { DatelineReading } from "../dateline/dateline-reading.ts";
import type { PhotoWords } from "../photos/find-photos.ts";
import type { Signatures } from "../signoff/find-signoff.ts";
import { cutFact, hasNextFact } from "./page-facts.ts";
import { readSource } from "./source.ts";
import { readUsed } from "./used-agency.ts";

const SURE = 0.95;

/** "2016-10-02 08:15 来源：临江晚报 记者 李文静 责任编辑：陈小雨". UTF-16 units; a line that begins with its source is shorter. */
const LONGEST_LINE = 120;
const LONGEST_SOURCE_LINE = 60;
const LABELLED = /^[(（]?\s*([^:：\s][^:：]{1,11})[:：](.*)$/u;
/** In a line of facts, a label of Chinese characters stands behind others. */
const LABELLED_AMID = /[\s|｜](\p{Script=Han}{2,4})[:：](.*)$/u;

/** "Quelle: MDF (kal)": by whose initials, in a bracket of which the text before its end is left. */
const OPEN_BRACKET = /(?<!\s)\s+[(（][^()（）]*$/u;

/** What stands behind a source's label in a line; null where there is none. */
function readBehindLabel(text: string): string | null {
  for (const form of [LABELLED, LABELLED_AMID]) {
    const [, label = "", behind = ""] = form.exec(text) ?? [];
    if (!lexicon.sourceLabels.has(foldLabel(label))) continue;
    const isShort = text.length <= LONGEST_SOURCE_LINE || hasNextFact(behind);
    return isShort ? behind.trim() : null;
  }
  return null;
}

/** "Source: CNA", "来源：中国日报网", outside the story and not under a picture. */
function findSourceLine(context: FieldContext, pictures: ReadonlySet<number>): string | null {
  for (let i = 0; i < context.texts.length; i += 1) {
    const text = context.texts[i] ?? "";
    if (text.length > LONGEST_LINE || context.isBody(i) || i === context.headline || pictures.has(i)) continue;
    if ((context.glance(i).signs & Sign.colon) === 0) continue;
    const behind = readBehindLabel(text);
    // "Источник:" / "Лена Марш / ТИДАЛ 24": whose picture it is.
    const isOfPicture = behind === "" && (pictures.has(i + 1) || context.labels[i + 1] === "credit");
    if (behind === null || isOfPicture) continue;
    const [value = ""] = (behind === "" ? (context.texts[i + 1] ?? "") : behind).split(/[)）/|]/u, 1);
    const named = cutFact(value.replace(OPEN_BRACKET, ""));
    // "Quelle: Imago": whose picture it is.
    if (lexicon.agencies.get(foldLabel(named))?.credit === true) continue;
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
function findHeadAgency(context: FieldContext, pictures: ReadonlySet<number>): string | null {
  if (context.headline < 0) return null;
  for (let i = context.headline + 1; i < context.bodyStart; i += 1) {
    const text = context.texts[i] ?? "";
    // "Topics" / "Bloomberg" / "Transport": what the story is about.
    if (context.glance(i).form?.kind === "topics") return null;
    if (text.length < SHORTEST_AGENCY || pictures.has(i) || pictures.has(i - 1)) continue;
    const agency = lexicon.agencies.get(foldLabel(text));
    if (agency !== undefined && !agency.credit && !agency.weak) return agency.name;
    // "João Prado" / "Com Lusa"
    const [used] = readUsed(text) ?? [];
    if (used !== undefined) return used;
  }
  return null;
}

/** What was found before the source is asked for. */
interface Told {
  readonly signatures: Signatures;
  readonly opening: DatelineReading | null;
  readonly byline: Found<Byline> | null;
  readonly publisher: Found<string> | null;
  readonly photos: readonly Found<PhotoWords>[];
}

/**
 * Finds who provided the story.
 * @param context the capture, with its story known
 * @param told what the page says of who wrote and signed it
 */
export function findSource(
  context: FieldContext,
  { signatures, opening, byline, publisher, photos }: Told,
): Found<string> | null {
  const { signoff, agencies } = signatures;
  const agency = byline?.value.agency ?? null;
  const pictures = new Set(joinEach(photos, (photo) => photo.blocks));
  const isSigned = agencies.length > 0 || agency !== null;
  const line = isSigned ? null : findSourceLine(context, pictures);
  const source = readSource({
    signed: agencies,
    dateline: opening?.dateline.agency ?? null,
    byline: agency,
    line,
    head: isSigned || line !== null ? null : findHeadAgency(context, pictures),
    publisher: publisher?.value ?? null,
  });
  if (source === null) return null;
  const blocks = signoff?.blocks ?? publisher?.blocks ?? [];
  return { value: source.source, blocks, rule: source.rule, confidence: SURE };
}
