import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { lexicon } from "../../src/lexicon/index.ts";
import { PHRASE_KINDS } from "../../src/lexicon/phrase-kinds.ts";
import { oneOf } from "../../src/lexicon/phrases.ts";
import { ROOT } from "../workspace.ts";

it("lists each kind of phrase once, with words of some language", () => {
  expect(PHRASE_KINDS.filter((kind, at) => PHRASE_KINDS.indexOf(kind) !== at)).toEqual([]);
  expect(PHRASE_KINDS.filter((kind) => lexicon.phrases[kind].length === 0)).toEqual([]);
});

it("keeps no phrase that nothing looks for", () => {
  const sources = join(ROOT, "src");
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.includes("phrase-kinds"),
  );
  const code = files.map((file) => readFileSync(join(sources, file), "utf8")).join("\n");
  const isAsked = (kind: string): boolean => code.includes(`"${kind}"`) || code.includes(`phrases.${kind}`);
  expect(PHRASE_KINDS.filter((kind) => !isAsked(kind))).toEqual([]);
});

it("writes phrases into an expression as they are printed, the longer of two that begin alike first", () => {
  expect(oneOf("paperArticles")).toBe("(?:The)");
  expect(oneOf("afterNoon")).toContain("p\\.m\\.|");
  const [short, long] = [oneOf("gluedParticles").indexOf("Mc"), oneOf("gluedParticles").indexOf("Mac")];
  expect(long).toBeLessThan(short);
  expect(new RegExp(`^${oneOf("forWhom")} `, "u").exec("специально для «Вестника»")?.[0]).toBe("специально для ");
});
