import type { ArticleRecord, Doubt } from "../src/model.ts";
import { BODY_LABELS } from "../src/model.ts";
import { foldRaw } from "./fold-raw.ts";
import { type PlainPiece, readPlainBody } from "./read-plain-body.ts";

/** What a capture states, written by hand before the parser read it. */
export interface Truth {
  readonly headline: string;
  readonly summary: string | null;
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly dateline: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly body: readonly PlainPiece[];
  readonly photos: readonly { readonly caption: string | null; readonly credit: string | null }[];
  readonly source: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  readonly topics: readonly string[];
  readonly language: string;
  readonly signoff: string | null;
  readonly notes: readonly string[];
  /** Texts that are no part of the article, and stand in the ledger as such. */
  readonly furniture: readonly string[];
  /** Where it matters: what bounds the day of a story without one. */
  readonly period?: { readonly edtf: string };
  /** Where it matters: rules of the doubts that a person should read, in any order. */
  readonly doubts?: readonly string[];
}

/** Texts of a truth's furniture that the record does not keep out of the article. */
function listKept(record: ArticleRecord, furniture: readonly string[]): string[] {
  const left = record.ledger.filter((entry) => !BODY_LABELS.has(entry.label));
  const kept = new Set(left.flatMap((entry) => [entry.raw, ...entry.raw.split("\n")].map(foldRaw)));
  return furniture.filter((text) => !kept.has(foldRaw(text)));
}

/**
 * Brings a record into the form of its truth, so that the two can be compared field by field.
 * @returns The record's side; equal to the truth where everything is read as it was written down.
 */
export function makeTruth(record: ArticleRecord, doubts: readonly Doubt[], truth: Truth): Truth {
  const { headline, summary, byline, authors, published, updated, source, publisher, section, topics } = record;
  const lost = new Set(listKept(record, truth.furniture));
  return {
    ...{ headline, summary, byline, authors, dateline: record.dateline?.text ?? null, published, updated },
    body: readPlainBody(record.body),
    photos: record.photos.map(({ caption, credit }) => ({ caption, credit })),
    ...{ source, publisher, section, topics, language: record.language, signoff: record.signoff, notes: record.notes },
    furniture: truth.furniture.filter((text) => !lost.has(text)),
    ...(truth.period ? { period: { edtf: record.period?.edtf ?? "" } } : {}),
    ...(truth.doubts ? { doubts: [...new Set(doubts.map(({ rule }) => rule))].sort() } : {}),
  };
}
