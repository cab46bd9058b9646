import type { Label, Verdict } from "../../src/model.ts";
import { splitSeed } from "../../src/parse/blocks/split.ts";
import { type Capture, type Pass, type PassForAll, runPasses } from "../../src/parse/capture.ts";
import { lookAtBlocks } from "../../src/parse/glance.ts";
import { readSeed } from "../../src/parse/seed/read.ts";
import { judgeBlocks } from "../../src/parse/story/index.ts";

/** What a test says about a capture, beside its text. */
interface CaptureOptions {
  /** Its ending tells whether it is a Markdown clip. */
  readonly file?: string;
  readonly language?: string;
  /** Block index → label that an earlier pass gave. */
  readonly given?: Readonly<Record<number, Label>>;
}

/**
 * Makes a capture as a pass sees it.
 * @param text A seed's text, or its lines.
 */
export function makeCapture(text: string | readonly string[], options: CaptureOptions = {}): Capture {
  const { file = "a.txt", language = "en", given = {} } = options;
  const read = readSeed(file, new TextEncoder().encode(typeof text === "string" ? text : text.join("\n")));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  const blocks = splitSeed(read.seed);
  const verdicts = blocks.map(({ index }): Verdict | undefined => {
    const label = given[index];
    return label && { block: index, label, rule: "test.given", confidence: 1 };
  });
  const texts = blocks.map((block) => block.text);
  const judged = judgeBlocks(texts);
  const glance = lookAtBlocks(texts);
  return { seed: read.seed, blocks, texts, verdicts, language, judged, glance };
}

/**
 * Runs one pass over a capture.
 * @returns For each block that it labels, in the capture's order: index, label, rule.
 */
export function labelBy(pass: Pass | PassForAll, capture: Capture): [block: number, label: Label, rule: string][] {
  const earlier: Pass = { name: "test", label: () => capture.verdicts.filter((verdict) => verdict !== undefined) };
  const [verdicts = []] = runPasses([capture], [earlier, pass]);
  return verdicts.flatMap((verdict) =>
    verdict && verdict.rule !== "test.given" ? [[verdict.block, verdict.label, verdict.rule]] : [],
  );
}
