import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readOwnLessons } from "../scripts/train/own-lessons.ts";

const FOLDER = new URL("../lessons/", import.meta.url);

const text = v.pipe(v.string(), v.minLength(1), v.regex(/^\S(?:[\s\S]*\S)?$/));
const texts = v.array(text);
const WRITTEN = v.strictObject({
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}(?:-[A-Za-z]+)?$/)),
  headline: text,
  summary: v.optional(text),
  authors: v.optional(texts),
  published: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d/))),
  body: text,
  captions: v.optional(texts),
  credits: v.optional(texts),
  source: v.optional(text),
});

/** A headline's and a paragraph's letters, without what a flattener changes. */
const letters = (value: string): string =>
  value
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** A folder of somebody's machine, named from its top; an address may hold such words as well. */
const MACHINE_PATH = /(?<![\w.])\/(?:root|tmp|home|Users|work)\//;

/** So much of a body must stand whole in its capture, or begin and end there: furniture may stand within a broken sentence. */
const LEAST_FOUND = 0.85;
const EDGE = 10;

function countFound(capture: string, paragraphs: readonly string[]): number {
  const all = letters(capture);
  return paragraphs.map(letters).filter((each) => {
    if (all.includes(each)) return true;
    return all.includes(each.slice(0, EDGE)) && all.includes(each.slice(-EDGE));
  }).length;
}

const lessons = readOwnLessons();
const files = readdirSync(FOLDER).filter((file) => file !== "README.md");

/** Thousands of captures are gone through, on a busy machine. Milliseconds. */
const ALL_LESSONS_MS = 60_000;

describe("lessons", () => {
  it("are many, and each file is one's", () => {
    const names = new Set(lessons.map(({ gold }) => gold.id));
    expect(names.size).toBeGreaterThan(150);
    expect(files.filter((file) => !names.has(file.replace(/\.(?:gold\.json|(?:article|page)\.txt)$/, "")))).toEqual([]);
  });

  it("say what a page holds, and nothing else", () => {
    const wrong = files
      .filter((file) => file.endsWith(".gold.json"))
      .filter((file) => !v.is(WRITTEN, JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"))));
    expect(wrong).toEqual([]);
  });

  it("hold what they are said to hold", { timeout: ALL_LESSONS_MS }, () => {
    const wrong = lessons.filter(({ gold, text: capture }) => {
      const paragraphs = gold.body.split("\n\n");
      const isHeaded = letters(capture).includes(letters(gold.headline));
      return !isHeaded || countFound(capture, paragraphs) < paragraphs.length * LEAST_FOUND;
    });
    expect(wrong.map(({ gold, variant }) => `${gold.id} ${variant}`)).toEqual([]);
  });

  it("name nobody's mailbox", () => {
    const mails = lessons.flatMap(({ text: capture }) => capture.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? []);
    expect(mails.filter((mail) => !/\.(?:example|example\.\w+)$/.test(mail))).toEqual([]);
  });

  it("name no folder of somebody's machine", () => {
    const said = lessons.filter(({ text: capture, gold }) => MACHINE_PATH.test(`${capture} ${gold.body}`));
    expect(said.map(({ gold, variant }) => `${gold.id} ${variant}`)).toEqual([]);
  });
});
