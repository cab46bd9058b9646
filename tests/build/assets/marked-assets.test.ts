import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assetPath } from "../../../src/archive/urls.ts";
import { readAssets } from "../../../src/build/assets/assets.ts";
import {
  type Asset,
  markAssets,
  RECALL_NONE,
  recallMarks,
  writeAssets,
} from "../../../src/build/assets/marked-assets.ts";
import { NO_OWN_FILES } from "../../../src/build/look/own-files.ts";
import { NO_SITE_BEFORE } from "../../../src/build/pages/before.ts";
import { DEFAULT_SITE } from "../../../src/site.ts";
import { makeFolder } from "../../workspace.ts";

const FONT = "fonts/a.woff2";
const makeAssets = (font: string, colour: string): Asset[] => [
  { name: FONT, content: Buffer.from(font) },
  { name: "site.css", content: Buffer.from(`@font-face{src:url("${FONT}")}a{color:${colour}}`) },
];
const textOf = ({ assets }: { readonly assets: readonly Asset[] }, name: string): string =>
  Buffer.from(assets.find((asset) => asset.name === name)?.content ?? []).toString();

describe("marks of assets", () => {
  it("are of their content: the same gives the same, another gives another", () => {
    const { marks } = markAssets(makeAssets("one", "red"), RECALL_NONE);
    expect(markAssets(makeAssets("one", "red"), RECALL_NONE).marks).toEqual(marks);
    const blue = markAssets(makeAssets("one", "blue"), RECALL_NONE).marks;
    expect([blue[FONT], blue["site.css"] === marks["site.css"]]).toEqual([marks[FONT], false]);
    expect(Object.values(marks).every((mark) => /^[0-9a-f]{8}$/.test(mark))).toBe(true);
  });

  it("stand in a style sheet where it names a font, so that it is another for another font", () => {
    const one = markAssets(makeAssets("one", "red"), RECALL_NONE);
    const two = markAssets(makeAssets("two", "red"), RECALL_NONE);
    expect(textOf(one, "site.css")).toContain(`url("fonts/a-${one.marks[FONT]}.woff2")`);
    expect(two.marks["site.css"]).not.toBe(one.marks["site.css"]);
  });

  it("of every font that our own style sheet names are in it", async () => {
    const marked = markAssets(await readAssets(DEFAULT_SITE, NO_OWN_FILES), RECALL_NONE);
    const named = [...textOf(marked, "site.css").matchAll(/url\("?([^")]+)"?\)/g)].map(([, path]) => path ?? "");
    const written = Object.keys(marked.marks).map((name) => assetPath({ assets: marked.marks }, name).slice(8));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !written.includes(path))).toEqual([]);
  });

  it("of what is published stay in a preview, though the content is another", () => {
    const output = makeFolder();
    const first = markAssets(makeAssets("one", "red"), RECALL_NONE);
    writeAssets(first.assets, { assets: first.marks }, output, NO_SITE_BEFORE);
    const second = markAssets(makeAssets("one", "blue"), recallMarks(output));
    expect(second.marks).toEqual(first.marks);
    writeAssets(second.assets, { assets: second.marks }, output, NO_SITE_BEFORE);
    const file = join(output, assetPath({ assets: second.marks }, "site.css"));
    expect(readFileSync(file, "utf8")).toContain("color:blue");
    expect(markAssets(makeAssets("one", "blue"), recallMarks(makeFolder())).marks["site.css"]).not.toBe(
      first.marks["site.css"],
    );
  });
});
