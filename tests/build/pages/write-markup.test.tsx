import fc from "fast-check";
import { h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { writePage } from "../../../src/build/pages/write-markup.ts";

const page = (markup: VNode): string => writePage(markup).toString();
const byLibrary = (markup: VNode): string => `<!doctype html>\n${renderToString(markup)}\n`;

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom("", '"', "&amp;", "<b>", "–", "word ".repeat(30), `${"word ".repeat(30)}<"&–`),
);
const value = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined));
const attributes = fc.dictionary(
  fc.constantFrom("class", "href", "aria-label", "aria-hidden", "http-equiv", "tabindex", "defer", "draggable", "key"),
  value,
  { maxKeys: 3 },
);
/** Written otherwise in HTML, or not at all. */
const odd = fc.dictionary(fc.constantFrom("className", "tabIndex", "value", "style", "onclick", "a b"), text, {
  maxKeys: 1,
});
const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
const Wrapper = ({ children }: { readonly children?: unknown }): VNode => <div>{children as string}</div>;

const { node } = fc.letrec<{ node: VNode; child: unknown }>((tie) => ({
  child: fc.oneof({ depthSize: "small" }, leaf, tie("node"), fc.array(tie("child"), { maxLength: 3 })),
  node: fc.oneof(
    fc
      .tuple(fc.constantFrom("p", "a", "td", "svg", "rect", "script"), attributes, odd, tie("child"))
      .map(([tag, own, others, child]) => h(tag, { ...own, ...others }, child as string)),
    fc.tuple(fc.constantFrom("meta", "br", "link"), attributes).map(([tag, own]) => h(tag, own)),
    tie("child").map((child) => <Wrapper>{child}</Wrapper>),
    tie("child").map((child) => <>{child as string}</>),
    text.map((html) => <script dangerouslySetInnerHTML={{ __html: html }} />),
  ),
}));

describe("a page's bytes", () => {
  it("are what the library writes", () => {
    fc.assert(
      fc.property(node, (markup) => {
        expect(page(markup)).toBe(byLibrary(markup));
      }),
    );
  });

  it("have no bounds", () => {
    const long = <p title={"–".repeat(300_000)}>{Array.from({ length: 50_000 }, (_, index) => `<${index}`)}</p>;
    expect(page(long)).toBe(byLibrary(long));
  });
});
