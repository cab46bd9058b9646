/** All fields of a capture whose story is known, in one call. */

import type { Dateline, Label, Period } from "../../model.ts";
import { judgeBeside } from "../beside/index.ts";
import type { BesideOdds } from "../beside/labels.ts";
import type { LookAt } from "../glance.ts";
import { joinEach } from "../list-each.ts";
import { judgeBlocks } from "../story/index.ts";
import type { FieldContext, Found } from "./context.ts";
import { seeCapture } from "./context.ts";
import { readDateline } from "./dateline.ts";
import type { DatelineReading } from "./dateline-unspaced.ts";
import { doubtAgency, doubtDates, type FieldDoubt } from "./field-doubts.ts";
import type { Byline } from "./find-byline.ts";
import { findByline, nameAuthors } from "./find-byline.ts";
import { findDates } from "./find-dates.ts";
import type { PhotoWords } from "./find-photos.ts";
import { findPhotos } from "./find-photos.ts";
import { findPublisher } from "./find-publisher.ts";
import { findSignatures } from "./find-signoff.ts";
import { findHeadAgency, findSourceLine } from "./find-source.ts";
import { findStandfirst } from "./find-standfirst.ts";
import { findSection, findTopics } from "./find-topics.ts";
import { readPeriod } from "./period.ts";
import { readSource } from "./source.ts";

export type { Found } from "./context.ts";
export type { PhotoWords } from "./find-photos.ts";
export { detectLanguage } from "./language.ts";

export interface Fields {
  readonly standfirst: Found<string> | null;
  readonly byline: Found<Byline> | null;
  readonly authors: readonly string[];
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
    desks: [],
    outlet: null,
  };
  return { value, blocks: [context.bodyStart], rule: dateline.rule, confidence: SURE };
}

/** A byline without the blocks that turn out to sign a picture: "Vicenç Llurb" below a caption, "Gemma Rov" below that. */
function withoutCredits(
  byline: Found<Byline> | null,
  texts: readonly string[],
  photos: readonly Found<PhotoWords>[],
): Found<Byline> | null {
  if (byline?.rule !== "byline.name-alone") return byline;
  const signed = (block: number): boolean =>
    photos.some(({ blocks, value }) => blocks.includes(block) && value.credit === texts[block]);
  const blocks = byline.blocks.filter((block) => !signed(block));
  if (blocks.length === byline.blocks.length) return byline;
  const dropped = byline.blocks.filter(signed).map((block) => texts[block] ?? "");
  const names = byline.value.names.filter((name) => !dropped.includes(name));
  // One name alone that signs a picture too is who wrote.
  if (names.length === 0) return byline;
  const text = blocks.map((block) => texts[block] ?? "").join(" ");
  return { ...byline, blocks, value: { ...byline.value, names, text } };
}

/** The newspaper that a byline names, where nothing else does. */
function outletOf(byline: Found<Byline> | null): Found<string> | null {
  const outlet = byline?.value.outlet ?? null;
  // The block stays the byline's.
  return outlet === null ? null : { value: outlet, blocks: [], rule: "publisher.byline", confidence: LIKELY };
}

/** The dateline that the story opens with; one in a block of its own, "Paris (AFP) –", is told by the sentence that it opens. */
function readOpening({ texts, labels, bodyStart }: FieldContext, language: string): DatelineReading | null {
  const first = texts[bodyStart];
  if (first === undefined) return null;
  const next = labels[bodyStart + 1] === "continuation" ? ` ${texts[bodyStart + 1]}` : "";
  return readDateline(first, language) ?? (next === "" ? null : readDateline(`${first}${next}`, language));
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
  const opening = readOpening(context, language);
  const dates = findDates(context);
  const named = bylineOf(context, opening);
  if (named?.rule.startsWith("byline.desk")) for (const block of named.blocks) known[block] ??= "byline";
  const photos = findPhotos(context, beside);
  const byline = withoutCredits(named, texts, photos);
  const { signoff, from, agencies, notes } = findSignatures(context);
  const publisher = findPublisher(context) ?? outletOf(byline);
  const pictures = new Set(joinEach(photos, (photo) => photo.blocks));
  const isSigned = agencies.length > 0 || typeof byline?.value.agency === "string";
  const line = isSigned ? null : findSourceLine(context, pictures);
  const clues = {
    signed: agencies,
    dateline: opening?.dateline.agency ?? null,
    byline: byline?.value.agency ?? null,
    line,
    head: isSigned || line !== null ? null : findHeadAgency(context, pictures),
    publisher: publisher?.value ?? null,
  };
  const source = readSource(clues);
  const story = (): string[] => texts.filter((_, i) => context.isBody(i));
  const period = dates.published === null ? readPeriod(story(), language) : null;
  return {
    standfirst: findStandfirst(context, beside, photos, byline?.blocks ?? []),
    byline,
    authors: byline === null ? [] : nameAuthors(byline.value),
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
