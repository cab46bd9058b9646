import { listEach } from "../../list-each.ts";
import type { ArticleRecord } from "../../model.ts";
import { buildBody } from "../body/body.ts";
import { countBody } from "../body/count-body.ts";
import { gatherBody } from "../body/gather-body.ts";
import { partDateline } from "../fields/dateline/dateline-stated.ts";
import type { Found } from "../fields/index.ts";
import { joinAgencies } from "../fields/source/agency-names.ts";
import { FROM_CALL, FROM_PUBLISHER } from "../fields/source/publisher-rules.ts";
import type { LookAt } from "../glance.ts";
import { makePhotos, placePhotos } from "../photos/place-photos.ts";
import { keepLedger } from "./ledger.ts";
import { nameOnce } from "./name-once.ts";
import { publisherOf, traceOrigins } from "./origins.ts";
import type { Reading } from "./reading.ts";
import { settleWriters } from "./writers.ts";

function findHeadline({ seed, blocks, verdicts }: Reading): Found<string> | null {
  const verdict = verdicts.find((each) => each.label === "headline");
  const text = verdict && blocks[verdict.block]?.text;
  if (!verdict || text === undefined) return null;
  return {
    value: seed.stated.headline ?? text,
    blocks: [verdict.block],
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
