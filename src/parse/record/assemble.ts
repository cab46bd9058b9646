import { listEach } from "../../list-each.ts";
import type { ArticleRecord } from "../../model.ts";
import { buildBody } from "../body/body.ts";
import { countBody } from "../body/count-body.ts";
import { gatherBody } from "../body/gather-body.ts";
import { partDateline } from "../fields/dateline/dateline-stated.ts";
import type { Found } from "../fields/index.ts";
import { STATED_RULE } from "../fields/labelled/labelled-lines.ts";
import { joinAgencies } from "../fields/source/agency-names.ts";
import { FROM_CALL, FROM_PUBLISHER } from "../fields/source/publisher-rules.ts";
import type { LookAt } from "../glance.ts";
import { makePhotos, placePhotos } from "../photos/place-photos.ts";
import { keepLedger } from "./ledger.ts";
import { nameOnce } from "./name-once.ts";
import { publisherOf, traceOrigins } from "./origins.ts";
import type { Reading } from "./reading.ts";
import { settleWriters } from "./writers.ts";

/** The headline's block, and those right below it that a person labels so, too: "labels: {4: headline, 5: headline}". */
function findHeadline({ seed, blocks, verdicts }: Reading): Found<string> | null {
  const first = verdicts.findIndex((each) => each.label === "headline");
  const verdict = verdicts[first];
  if (verdict === undefined || blocks[verdict.block] === undefined) return null;
  const isMore = (at: number): boolean => verdicts[at]?.label === "headline" && verdicts[at]?.rule === STATED_RULE;
  let end = first + 1;
  while (verdict.rule === STATED_RULE && isMore(end)) end += 1;
  const lines = verdicts.slice(first, end).map(({ block }) => block);
  return {
    value: seed.stated.headline ?? lines.map((block) => blocks[block]?.text ?? "").join(" "),
    blocks: lines,
    rule: verdict.rule,
    confidence: verdict.confidence,
  };
}

/** Who provided the story. A call to follow somebody says it less surely than a publisher that is stated. */
function sourceOf({ seed: { stated }, fields: { source, publisher } }: Reading): string | null {
  if (stated.source !== undefined) return joinAgencies(stated.source);
  const isCalled = source?.rule === FROM_PUBLISHER && publisher?.rule === FROM_CALL;
  return (isCalled ? stated.publisher : undefined) ?? source?.value ?? stated.publisher ?? null;
}

/** A record with the aliases that are stated, in their place. Few have any: the others are made in one go. */
function addAliases(
  { wordCount, sha256, sourceFile, origins, ledger, ...record }: ArticleRecord,
  aliases: readonly string[],
): ArticleRecord {
  return { ...record, aliases, wordCount, sha256, sourceFile, origins, ledger };
}

/**
 * Assembles the record. What the front matter states wins over what was read, field by field.
 * @param reading Everything that was read.
 * @param glance What was seen of the blocks, where they were looked at.
 */
export function assembleRecord(reading: Reading, glance?: LookAt): ArticleRecord {
  const { seed, blocks, verdicts, fields, language, direction } = reading;
  const { stated } = seed;
  const pieces = gatherBody(blocks, verdicts);
  const { root, children } = buildBody(pieces);
  const photos = makePhotos(reading, placePhotos(pieces, children), root.children.length);
  const headline = findHeadline(reading);
  const writers = settleWriters(reading);
  const published = stated.published ?? fields.published?.value ?? null;
  const record: ArticleRecord = {
    id: seed.id,
    headline: stated.headline ?? headline?.value ?? "",
    summary: stated.summary ?? fields.standfirst?.value ?? null,
    byline: writers.byline,
    authors: writers.authors,
    dateline: stated.dateline ? partDateline(stated.dateline, language) : (fields.dateline?.value ?? null),
    published,
    updated: stated.updated ?? fields.updated?.value ?? null,
    period: published === null ? (fields.period?.value ?? null) : null,
    body: root,
    photos,
    photoCredit: photos[0]?.credit ?? null,
    source: sourceOf(reading),
    publisher: stated.publisher ?? fields.publisher?.value ?? publisherOf(stated.source),
    signoff: fields.signoff?.value ?? null,
    notes: listEach(fields.notes, (note) => note.value),
    section: stated.section ?? fields.section?.value ?? null,
    topics: nameOnce(stated.topics ?? fields.topics?.value ?? []),
    language,
    direction,
    url: stated.url ?? null,
    wordCount: reading.wordCount ?? countBody(blocks, pieces, glance),
    sha256: seed.sha256,
    sourceFile: seed.file,
    origins: traceOrigins(reading, headline, writers.byline, pieces),
    ledger: keepLedger(seed, blocks, verdicts),
  };
  return stated.aliases === undefined ? record : addAliases(record, stated.aliases);
}
