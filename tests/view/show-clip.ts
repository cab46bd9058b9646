import { renderToString } from "preact-render-to-string";
import { parseSeed, readSeed } from "../../src/parse/index.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { makeBody } from "../../src/view/parts.ts";
import { completeRecord } from "../../src/view/take-meta.ts";
import { Body } from "../../templates/_components/body.tsx";
import { makeCapture } from "../workspace.ts";

/** The body of a clip as its page has it. */
export function showClip(more: string): string {
  const [headline = "", ...story] = makeCapture("Wall to be mended").split("\n\n");
  const read = readSeed("wall.md", Buffer.from(`# ${headline}\n\n${story.join("\n\n")}\n\n${more}\n`));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  const parsed = parseSeed(read.seed);
  if (!parsed.ok) throw new Error(parsed.doubts[0]?.reason);
  const { parts } = makeBody(completeRecord(parsed.record), DEFAULT_SITE);
  return renderToString(Body({ parts, wording: "en" }));
}
