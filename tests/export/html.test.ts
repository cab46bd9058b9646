import fc from "fast-check";
import type { BlockContent, RootContent } from "mdast";
import remarkHtml from "remark-html";
import { unified } from "unified";
import { beforeAll, describe, expect, it } from "vitest";
import { type HtmlWriter, loadHtmlWriter } from "../../src/export/feeds/html.ts";
import { makeParagraph, makeRecord } from "../make-record.ts";

const library = unified().use(remarkHtml).freeze();

let writeHtml: HtmlWriter;
beforeAll(async () => {
  writeHtml = await loadHtmlWriter();
});

const TEXT = fc.string({ unit: fc.constantFrom(..."ab &<>\"'é ]\n"), minLength: 1, maxLength: 12 });
const PARAGRAPH: fc.Arbitrary<BlockContent> = TEXT.map(makeParagraph);
const BLOCK: fc.Arbitrary<RootContent> = fc.oneof(
  PARAGRAPH,
  TEXT.map((value) => ({ type: "heading" as const, depth: 2 as const, children: [{ type: "text" as const, value }] })),
  fc.array(PARAGRAPH, { minLength: 1, maxLength: 3 }).map((children) => ({ type: "blockquote" as const, children })),
  fc
    .tuple(fc.boolean(), fc.array(fc.array(PARAGRAPH, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }))
    .map(([ordered, items]) => ({
      type: "list" as const,
      ordered,
      spread: false,
      children: items.map((children) => ({ type: "listItem" as const, spread: false, children })),
    })),
  TEXT.map((value) => ({
    type: "paragraph" as const,
    children: [{ type: "emphasis" as const, children: [{ type: "text" as const, value }] }],
  })),
);

describe("HTML of a body", () => {
  it("is what remark-html writes, block by block", () => {
    fc.assert(
      fc.property(fc.array(BLOCK, { minLength: 1, maxLength: 4 }), (children) => {
        const expected = children.map((child) => library.stringify({ type: "root", children: [child] })).join("");
        expect(writeHtml(makeRecord({ body: { type: "root", children } }))).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });

  it("finds what a link of a Markdown clip refers to", () => {
    const children: RootContent[] = [
      {
        type: "paragraph",
        children: [
          {
            type: "linkReference",
            identifier: "a",
            referenceType: "full",
            children: [{ type: "text", value: "nets" }],
          },
        ],
      },
      { type: "definition", identifier: "a", url: "https://courier.example/nets" },
    ];
    expect(writeHtml(makeRecord({ body: { type: "root", children } }))).toBe(
      '<p><a href="https://courier.example/nets">nets</a></p>\n',
    );
  });

  it("shows a photo whose picture is known, with what the capture says of it", () => {
    const picture = {
      contentUrl: "https://a.example/b.jpeg",
      encodingFormat: "image/jpeg",
      width: 3,
      height: 2,
    } as const;
    const photos = [
      { caption: null, credit: "AFP", alt: 'The "wall" & more', position: 0 },
      { caption: null, credit: null, alt: "A gull", position: 0 },
    ];
    const body = { type: "root" as const, children: [] };
    expect(writeHtml(makeRecord({ photos, body }), [picture])).toBe(
      '<figure><img src="https://a.example/b.jpeg" width="3" height="2" alt="The &#x22;wall&#x22; &#x26; more"><figcaption>(Photo: AFP)</figcaption></figure>\n<figure><figcaption>A gull</figcaption></figure>\n',
    );
  });
});
