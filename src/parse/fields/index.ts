/** All fields of a capture whose story is known, in one call. */

import { foldLabel, lexicon } from "../../lexicon/index.ts";
import type { Dateline, Label, Period } from "../../model.ts";
import { judgeBeside } from "../beside/index.ts";
import type { BesideOdds } from "../beside/labels.ts";
import type { LookAt } from "../glance.ts";
import { Sign } from "../signs.ts";
import { judgeBlocks } from "../story/index.ts";
import type { FieldContext, Found } from "./context.ts";
import { seeCapture } from "./context.ts";
import type { DatelineReading } from "./dateline.ts";
import { readDateline } from "./dateline.ts";
import type { Byline } from "./find-byline.ts";
import { findByline } from "./find-byline.ts";
import { findDates, type PageDates } from "./find-dates.ts";
import type { PhotoWords } from "./find-photos.ts";
import { findPhotos } from "./find-photos.ts";
import { findPublisher } from "./find-publisher.ts";
import { findSignatures } from "./find-signoff.ts";
import { findStandfirst } from "./find-standfirst.ts";
import { findSection, findTopics } from "./find-topics.ts";
import { readAgencyName } from "./names.ts";
import { readPeriod } from "./period.ts";
import { readSource } from "./source.ts";

export type { Found } from "./context.ts";
export type { PhotoWords } from "./find-photos.ts";
export { detectLanguage } from "./language.ts";

/** A doubt about a field, for a message: which block, which rule, what is unclear and what to do. */
export interface FieldDoubt {
  readonly block: number;
  readonly rule: string;
  /** For a person; `{also}` stands for the line of the block `also`. */
  readonly reason: string;
  readonly also?: number;
  /** The field that it is about: once that is stated, nothing is doubtful. */
  readonly field: "published" | "source";
  /** What the field may be, as front matter states it. */
  readonly values: readonly { readonly value: string; readonly asRead: boolean }[];
}

export interface Fields {
  readonly standfirst: Found<string> | null;
  readonly byline: Found<Byline> | null;
  readonly published: Found<string> | null;
  readonly updated: Found<string> | null;
  readonly dateline: (Found<Dateline> & { readonly length: number }) | null;
  readonly photos: readonly Found<PhotoWords>[];
  readonly signoff: Found<string> | null;
  /** Offset of the sign-off in the last paragraph, or -1. */
  readonly signoffFrom: number;
  readonly notes: readonly Found<string>[];
  readonly source: Found<string> | null;
  readonly publisher: Found<string> | null;
  readonly section: Found<string> | null;
  readonly topics: Found<readonly string[]> | null;
  readonly period: Found<Period> | null;
  readonly doubts: readonly FieldDoubt[];
}

const SURE = 0.95;
const LIKELY = 0.8;

/** The dateline's names stand for a byline where the page has none. */
function bylineOf(context: FieldContext, dateline: DatelineReading | null): Found<Byline> | null {
  const found = findByline(context);
  const told = dateline !== null && dateline.names.length > 0 && found?.rule !== "byline.label";
  if (!told && found !== null && found.value.names.length > 0) return found;
  if (dateline === null || dateline.names.length === 0) return found;
  const value = {
    text: dateline.byline ?? dateline.names.join(", "),
    names: dateline.names,
    agency: null,
    outlet: null,
  };
  return { value, blocks: [context.bodyStart], rule: dateline.rule, confidence: SURE };
}

/** The newspaper that a byline names, where nothing else does. */
function outletOf(byline: Found<Byline> | null): Found<string> | null {
  const outlet = byline?.value.outlet ?? null;
  // The block stays the byline's.
  return outlet === null ? null : { value: outlet, blocks: [], rule: "publisher.byline", confidence: LIKELY };
}

/** "Source: CNA", "来源：中国日报网", outside the story and not under a picture. */
function findSourceLine(context: FieldContext, pictures: ReadonlySet<number>): string | null {
  for (let i = 0; i < context.texts.length; i += 1) {
    const text = context.texts[i] ?? "";
    if (text.length > 60 || context.isBody(i) || pictures.has(i)) continue;
    if ((context.glance(i).signs & Sign.colon) === 0) continue;
    const cut = /^[(（]?\s*([^:：\s][^:：]{1,11})[:：](.*)$/u.exec(text);
    if (cut === null || !lexicon.sourceLabels.has(foldLabel(cut[1] ?? ""))) continue;
    const behind = (cut[2] ?? "").trim();
    const [named = ""] = (behind === "" ? (context.texts[i + 1] ?? "") : behind).split(/[)）/]/u, 1);
    if (
      readAgencyName(named) !== null ||
      (named.length > 1 && named.length < 32 && /^[\p{Lu}\p{Lo}]/u.test(named) && !/[.!?]/.test(named))
    )
      return named;
  }
  return null;
}

/** "03/04/2019", day first and month first. */
function readBothWays(text: string): string[] {
  const [, one = "", other = "", year] = /(\d{1,2})\D{1,2}(\d{1,2})\D{1,2}(\d{4})/.exec(text) ?? [];
  const [a, b] = [one.padStart(2, "0"), other.padStart(2, "0")];
  return year === undefined ? [] : [`${year}-${b}-${a}`, `${year}-${a}-${b}`];
}

function doubtDates({ published, ambiguous, rival }: PageDates): FieldDoubt[] {
  const settle = "write published: YYYY-MM-DD in the front matter";
  if (ambiguous !== null) {
    const reason = `"${ambiguous.text}" may be day first or month first; ${settle}`;
    const values = readBothWays(ambiguous.text).map((value) => ({ value, asRead: false }));
    return [{ block: ambiguous.block, rule: "dates.order", reason, field: "published", values }];
  }
  const [block] = published?.blocks ?? [];
  if (rival === null || block === undefined) return [];
  const reason = `the page prints ${published?.value} here and "${rival.text}" in line {also}; ${settle}`;
  const values = published === null ? [] : [{ value: published.value, asRead: true }];
  return [{ block, rule: "dates.two", reason, also: rival.block, field: "published", values }];
}

/** An agency that signs in the dateline and that the lexicon does not know. */
function doubtAgency(block: number, dateline: DatelineReading | null, publisher: string | null): FieldDoubt[] {
  const agency = dateline?.dateline.agency ?? null;
  // "DUNMORE, Mont. (Kestrel Valley Gazette) -": the paper itself.
  if (
    agency === null ||
    agency === publisher ||
    lexicon.agencies.has(foldLabel(agency)) ||
    lexicon.publishers.has(foldLabel(agency))
  )
    return [];
  const reason = `"${agency}" in the dateline is no agency that is known; if it provided the story, write source: ${agency} in the front matter`;
  const values = [{ value: agency, asRead: false }];
  return [{ block, rule: "source.unknown-agency", reason, field: "source", values }];
}

function judgeAlone(
  texts: readonly string[],
  labels: readonly (Label | null)[],
  language: string,
): readonly (BesideOdds | undefined)[] {
  const odds = judgeBlocks(texts).map((judged) => judged.odds);
  return judgeBeside(seeCapture(texts, labels, language), odds);
}

/**
 * Reads all fields.
 * @param texts the blocks
 * @param labels one for each block; null where nothing has decided. The story must be labelled
 * @param language BCP 47
 * @param beside of each block, what it is beside the story; undefined where that was not asked. Asked here if left out
 * @param glance looks at the blocks: what was seen of each before is not looked for again
 */
export function readFields(
  texts: readonly string[],
  labels: readonly (Label | null)[],
  language: string,
  beside: readonly (BesideOdds | undefined)[] = judgeAlone(texts, labels, language),
  glance?: LookAt,
): Fields {
  // A byline that is found is no picture's credit and no standfirst: the finders after it see its label.
  const known = [...labels];
  const context = seeCapture(texts, known, language, glance);
  const opening = context.bodyStart < 0 ? null : readDateline(texts[context.bodyStart] ?? "", language);
  const dates = findDates(context);
  const byline = bylineOf(context, opening);
  if (byline?.rule === "byline.desk") for (const block of byline.blocks) known[block] ??= "byline";
  const photos = findPhotos(context, beside);
  const { signoff, from, agencies, notes } = findSignatures(context);
  const publisher = findPublisher(context) ?? outletOf(byline);
  const pictures = new Set(photos.flatMap((photo) => photo.blocks));
  const line = agencies.length > 0 || byline?.value.agency ? null : findSourceLine(context, pictures);
  const clues = {
    signed: agencies,
    dateline: opening?.dateline.agency ?? null,
    byline: byline?.value.agency ?? null,
    line,
    publisher: publisher?.value ?? null,
  };
  const source = readSource(clues);
  const story = (): string[] => texts.filter((_, i) => context.isBody(i));
  const period = dates.published === null ? readPeriod(story(), language) : null;
  return {
    standfirst: findStandfirst(context, beside, photos, byline?.blocks ?? []),
    byline,
    published: dates.published,
    updated: dates.updated,
    dateline:
      opening === null
        ? null
        : {
            value: opening.dateline,
            blocks: [context.bodyStart],
            rule: opening.rule,
            confidence: SURE,
            length: opening.length,
          },
    photos,
    signoff,
    signoffFrom: from,
    notes,
    source:
      source === null
        ? null
        : {
            value: source.source,
            blocks: signoff?.blocks ?? publisher?.blocks ?? [],
            rule: source.rule,
            confidence: SURE,
          },
    publisher,
    section: findSection(context),
    topics: findTopics(context),
    period:
      period === null
        ? null
        : { value: period.period, blocks: [indexOfStory(context, period.text)], rule: period.rule, confidence: SURE },
    doubts: [...doubtDates(dates), ...doubtAgency(context.bodyStart, opening, publisher?.value ?? null)],
  };
}

/** The block of the story's paragraph of that number. */
function indexOfStory(context: FieldContext, number: number): number {
  let seen = -1;
  for (let i = 0; i < context.texts.length; i += 1) {
    if (context.isBody(i)) seen += 1;
    if (seen === number) return i;
  }
  return -1;
}
