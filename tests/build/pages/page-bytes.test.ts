import { describe, expect, it } from "vitest";
import { openBytes, type PageBytes } from "../../../src/build/pages/page-bytes.ts";

/** So many pieces are more than any page's first room holds. */
const MANY = 300_000;

describe("the bytes of a page have room for", () => {
  it.each<[string, (bytes: PageBytes) => void, string]>([
    ["a sign", ({ putSign }) => putSign(0x3e), ">"],
    ["a few bytes", ({ putFew }) => putFew(Buffer.from("</p>")), "</p>"],
    ["plain markup", ({ putPlain }) => putPlain("<br/>"), "<br/>"],
    ["any markup", ({ putRaw }) => putRaw("<b>–</b>"), "<b>–</b>"],
    ["plain text", ({ putText }) => putText("gulls"), "gulls"],
    ["text that is escaped", ({ putText }) => putText('"–<&'), "&quot;–&lt;&amp;"],
    ["bytes that were copied", ({ putBytes }) => putBytes(Buffer.from("<i>")), "<i>"],
  ])("%s, however much there is", (_, put, written) => {
    const bytes = openBytes();
    for (let count = 0; count < MANY; count += 1) put(bytes);
    expect(bytes.take().equals(Buffer.from(written.repeat(MANY)))).toBe(true);
  });
});
