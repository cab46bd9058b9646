import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SITE } from "../../src/site.ts";
import { makeByline } from "../../src/view/byline.ts";

const show = (byline: string | null, authors: readonly string[]): string[] =>
  makeByline({ byline, authors }, DEFAULT_SITE).map(({ text, href }) => (href === null ? text : `[${text}](${href})`));

describe("a byline", () => {
  it("is printed as its paper printed it, with a link on each name", () => {
    expect(show("By Mara Lindqvist and Bo Ek in Hanoi", ["Mara Lindqvist", "Bo Ek"])).toEqual([
      "By ",
      "[Mara Lindqvist](/authors/mara-lindqvist/)",
      " and ",
      "[Bo Ek](/authors/bo-ek/)",
      " in Hanoi",
    ]);
  });

  it("parts names that stood in blocks of their own", () => {
    expect(show("Ann Li Bo Ek", ["Ann Li", "Bo Ek"])).toEqual([
      "[Ann Li](/authors/ann-li/)",
      ", ",
      "[Bo Ek](/authors/bo-ek/)",
    ]);
    expect(show("أحمد سالم سارة خليل", ["أحمد سالم", "سارة خليل"])[1]).toBe("، ");
    expect(show(" Ann Li", ["Ann Li"]).join("")).not.toContain(",");
  });

  it("prints names without a space of their own as the page does: there a space parts two", () => {
    expect(show("記者 郭凱盈 黎展鵬", ["郭凱盈", "黎展鵬"]).join("")).not.toContain(",");
    expect(show("박서준 김하늘 기자", ["박서준", "김하늘"]).join("")).not.toContain(",");
  });

  it("leads to the author's own name where it is set in capitals", () => {
    expect(show("BY MARA LINDQVIST", ["Mara Lindqvist"])).toEqual([
      "BY ",
      "[MARA LINDQVIST](/authors/mara-lindqvist/)",
    ]);
  });

  it("names the authors where it does not", () => {
    expect(show("From our correspondent", ["Ann Li", "Bo Ek"]).join("")).toBe(
      "By [Ann Li](/authors/ann-li/) and [Bo Ek](/authors/bo-ek/)",
    );
    expect(show(null, ["Ann Li"]).join("")).toBe("By [Ann Li](/authors/ann-li/)");
  });

  it("makes no author of what names none", () => {
    expect(show("By a staff reporter", [])).toEqual(["By a staff reporter"]);
    expect(show(null, [])).toEqual([]);
  });

  it("loses no letter, and links as many names as there are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Z][a-z(.*+]{0,6}$/), { maxLength: 4 }),
        fc.string(),
        (authors, end) => {
          const printed = `${authors.join(", ")}${end}`;
          const pieces = makeByline({ byline: printed, authors }, DEFAULT_SITE);
          expect(pieces.map(({ text }) => text).join("")).toBe(printed);
          expect(pieces.filter(({ href }) => href !== null)).toHaveLength(authors.length);
        },
      ),
    );
  });
});
