import { readFileSync } from "node:fs";
import { it } from "vitest";
import { readSeed } from "../../src/parse/seed/read.ts";
import { splitSeed } from "../../src/parse/blocks/split.ts";
import { lookAtBlocks } from "../../src/parse/glance.ts";
import { labelCaptures } from "../../src/parse/label-capture.ts";
import { PASSES } from "../../src/parse/passes/index.ts";
import { detectLanguage } from "../../src/parse/fields/index.ts";
it("x", () => {
  const r = readSeed("a.txt", readFileSync(process.env.F ?? ""));
  if (!r.ok) return;
  const blocks = splitSeed(r.seed); const texts = blocks.map(b => b.text);
  const { language, direction } = detectLanguage(texts);
  const [l] = labelCaptures([{ seed: r.seed, all: blocks, blocks, texts, language, direction, glance: lookAtBlocks(texts) } as never], PASSES);
  console.log(Object.keys(l ?? {}));
  (l?.decided ?? []).forEach((v, i) => console.log(i, v?.label ?? "-", v?.rule ?? "", v?.confidence ?? "", (texts[i] ?? "").slice(0, 70)));
});
