import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../bin/root.mjs";
import { COMPILED_CHARS, compileChars, printChars } from "../../scripts/compile-chars.ts";
import { COMPILED_ELIDED, compileElided, printElided } from "../../scripts/compile-elided.ts";
import { COMPILED, compileLexicon, printLexicon } from "../../scripts/compile-lexicon.ts";
import { COMPILED_PARTS, compileParts, printParts } from "../../scripts/compile-parts.ts";
import { lexicon } from "../../src/lexicon/index.ts";
import { CATEGORIES } from "../../src/lexicon/parts.ts";

const LANGUAGES = join(ROOT, "src/lexicon/languages");

test("compiled.json is what the YAML says", () => {
  expect(readFileSync(COMPILED, "utf8") === printLexicon(compileLexicon())).toBe(true);
});

test("elided.json is what the YAML says, and matches all of it", () => {
  expect(readFileSync(COMPILED_ELIDED, "utf8") === printElided()).toBe(true);
  const one = new RegExp(`^(?:${compileElided()})$`);
  for (const word of compileLexicon().phrases.elided) expect(word).toMatch(one);
  expect(one.test("an")).toBe(false);
});

test("every language has twelve months that lead back to their number", () => {
  for (const { data, months } of lexicon.languages.values()) {
    data.months.forEach((names, i) => {
      for (const name of names) expect(months.get(name), `${data.code} ${name}`).toBe(i + 1);
    });
  }
});

test("every language has the calls that pages put amid a story", () => {
  for (const file of readdirSync(LANGUAGES).filter((name) => name.endsWith(".yaml"))) {
    const keys = readFileSync(join(LANGUAGES, file), "utf8").match(/^\w+(?=: \[)/gm);
    for (const kind of ["related", "share", "advertisement", "promo"]) expect(keys, file).toContain(kind);
  }
});

test("no form is so open that it matches everything", () => {
  for (const form of ["x", "A sentence of a story that is nobody's label, with a comma.", "ناس", "これは本文です。"]) {
    expect(lexicon.forms.whole.has(form)).toBe(false);
  }
});

/** A form is found by how it starts or ends: "…can be reached at…" has neither. A publisher's forms, with {name}, are looked for in another way. */
test("no form is open on both sides", () => {
  for (const file of readdirSync(LANGUAGES).filter((name) => name.endsWith(".yaml"))) {
    const forms = readFileSync(join(LANGUAGES, file), "utf8").match(/(?<=[[,] ?)"…[^"]*…"/gu) ?? [];
    expect(
      forms.filter((form) => !form.includes("{name}")),
      file,
    ).toEqual([]);
  }
});

test("parts.json is what the YAML says, and every category of it is known", () => {
  expect(readFileSync(COMPILED_PARTS, "utf8") === printParts()).toBe(true);
  for (const category of Object.keys(compileParts())) expect(CATEGORIES).toContain(category);
});

test("chars.json is what this Unicode says, where it is the same", () => {
  const kept = JSON.parse(readFileSync(COMPILED_CHARS, "utf8"));
  if (kept.unicode === compileChars().unicode) expect(readFileSync(COMPILED_CHARS, "utf8") === printChars()).toBe(true);
  expect(kept.runs.filter((_: number, i: number) => i % 2 === 1).reduce((a: number, b: number) => a + b)).toBe(0x10000);
});
