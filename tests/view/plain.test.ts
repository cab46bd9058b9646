import type { Root } from "mdast";
import { expect, test } from "vitest";
import { plainText } from "../../src/view/plain.ts";

const quote = (...paragraphs: string[]): Root => ({
  type: "root",
  children: [
    {
      type: "blockquote",
      children: paragraphs.map((value) => ({ type: "paragraph", children: [{ type: "text", value }] })),
    },
  ],
});

test("a quotation's paragraphs stand apart", () => {
  expect(plainText(quote("“We kept the lamp.", "Zanzibar thanked us.”"))).toBe(
    "“We kept the lamp. Zanzibar thanked us.”",
  );
});
