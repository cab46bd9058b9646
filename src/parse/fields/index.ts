/** All fields of a capture whose story is known, in one call. */

import type { Dateline, Label, Period } from "../../model.ts";
import { judgeBeside } from "../beside/index.ts";
import type { BesideOdds } from "../beside/labels.ts";
import type { LookAt } from "../glance.ts";
import { judgeBlocks } from "../story/index.ts";
import { withAgencyAboveTime } from "./byline/byline-for-agency.ts";
import { bylineOf, outletOf, signsNoPicture, withoutBylines, withoutCredits } from "./byline/byline-of-page.ts";
import type { Byline } from "./byline/find-byline.ts";
import { nameAuthors } from "./byline/find-byline.ts";
import type { FieldContext, Found } from "./context.ts";
import { seeCapture } from "./context.ts";
import { findDateline, readOpening } from "./dateline/find-dateline.ts";
import { findDates, type PageDates } from "./dates/find-dates.ts";
import { findPeriod } from "./dates/find-period.ts";
import { findUnreadDates } from "./dates/unread-date.ts";
import { findUnusedDate } from "./dates/unused-date.ts";
import { doubtAgency, doubtDates, doubtUnread, doubtUnused, type FieldDoubt } from "./field-doubts.ts";
import type { PhotoWords } from "./photos/find-photos.ts";
import { findPhotos } from "./photos/find-photos.ts";
import { findSignatures } from "./signoff/find-signoff.ts";
import { findPublisher } from "./source/find-publisher.ts";
import { findSource } from "./source/find-source.ts";
import { findStandfirst } from "./standfirst/find-standfirst.ts";
import { findSection, findTopics } from "./topics/find-topics.ts";

export type { Found } from "./context.ts";
export { detectLanguage } from "./language/language.ts";
export type { PhotoWords } from "./photos/find-photos.ts";

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

function judgeAlone(
  texts: readonly string[],
  labels: readonly (Label | null)[],
  language: string,
): readonly (BesideOdds | undefined)[] {
  const odds = judgeBlocks(texts).map((judged) => judged.odds);
  return judgeBeside(seeCapture(texts, labels, language), odds);
}

/** What states when and could not be read, or, where nothing does, a day that may be the article's. */
function doubtWhen(dates: PageDates, context: FieldContext): readonly FieldDoubt[] {
  const unread = doubtUnread(dates, findUnreadDates(context));
  return unread.length > 0 ? unread : doubtUnused(dates, () => findUnusedDate(context));
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
  const dates = findDates(context, opening);
  const named = withAgencyAboveTime(context, beside, bylineOf(context, opening));
  if (signsNoPicture(context, named)) for (const block of named?.blocks ?? []) known[block] ??= "byline";
  const photos = withoutBylines(findPhotos(context, beside), named, context);
  const byline = withoutCredits(named, context, photos);
  const signatures = findSignatures(context, byline?.blocks);
  const publisher = findPublisher(context, dates.published?.value ?? null) ?? outletOf(byline);
  const authors = byline === null ? [] : nameAuthors(byline.value, signatures.from < 0 ? [] : signatures.agencies);
  return {
    standfirst: findStandfirst(context, beside, photos, byline?.blocks ?? []),
    byline,
    authors,
    published: dates.published,
    updated: dates.updated,
    dateline: findDateline(context, opening),
    photos,
    signoff: signatures.signoff,
    signoffFrom: signatures.from,
    notes: signatures.notes,
    source: findSource(context, { signatures, opening, byline, publisher, photos }),
    publisher,
    section: findSection(context),
    topics: findTopics(context, authors),
    period: dates.published === null ? findPeriod(context, language) : null,
    doubts: [
      ...doubtDates(dates),
      ...doubtWhen(dates, context),
      ...doubtAgency(context.bodyStart, opening, publisher?.value ?? null),
    ],
  };
}
