import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { LANGUAGE_HABITS } from "../../src/lexicon/habits.ts";
import { hasHabit, languageForms, lexicon } from "../../src/lexicon/index.ts";
import { ROOT } from "../workspace.ts";

it("lists each habit once, with a language that has it", () => {
  expect(LANGUAGE_HABITS.filter((habit, at) => LANGUAGE_HABITS.indexOf(habit) !== at)).toEqual([]);
  const languages = [...lexicon.languages.values()];
  expect(LANGUAGE_HABITS.filter((habit) => !languages.some(({ habits }) => habits.has(habit)))).toEqual([]);
});

it("keeps no habit that nothing asks for", () => {
  const sources = join(ROOT, "src");
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith("habits.ts"),
  );
  const code = files.map((file) => readFileSync(join(sources, file), "utf8")).join("\n");
  expect(LANGUAGE_HABITS.filter((habit) => !code.includes(`"${habit}"`))).toEqual([]);
});

it("knows a language's habits by any of its tags", () => {
  expect(["de", "de-AT", "DE-at"].map((code) => hasHabit(code, "capitalNouns"))).toEqual([true, true, true]);
  expect(["zh", "zh-Hant", "zh-Hant-TW"].map((code) => hasHabit(code, "titleBeforeNames"))).toEqual([true, true, true]);
  expect(hasHabit("nl", "capitalNouns")).toBe(false);
});

it("knows none of a language that the lexicon lacks, to which English lends its words", () => {
  expect(hasHabit("en", "titled")).toBe(true);
  expect(languageForms("und").data.code).toBe("en");
  expect(LANGUAGE_HABITS.filter((habit) => hasHabit("und", habit))).toEqual([]);
});
