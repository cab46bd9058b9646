import type { RootContent } from "mdast";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { makeElement, renderChildren } from "../../src/view/body.tsx";
import { makeParagraph } from "../make-record.ts";

const render = (node: RootContent): string => {
  const element = makeElement(node, []);
  return element === null ? "" : `<${element.tagName}>${renderToString(renderChildren(element))}</${element.tagName}>`;
};
const linkTo = (url: string): RootContent => ({
  type: "paragraph",
  children: [{ type: "link", url, children: [{ type: "text", value: "a link" }] }],
});

describe("a body's blocks", () => {
  it("show markup of a seed as text", () => {
    expect(render(makeParagraph("<script>alert(1)</script> {{ x }}"))).toBe(
      "<p>&lt;script>alert(1)&lt;/script> {{ x }}</p>",
    );
    expect(render({ type: "html", value: "<img src=x onerror=alert(1)>" })).toBe(
      "<p>&lt;img src=x onerror=alert(1)></p>",
    );
    expect(
      render({
        type: "paragraph",
        children: [
          { type: "html", value: "<b>" },
          { type: "text", value: "bold" },
        ],
      }),
    ).toBe("<p>&lt;b>bold</p>");
  });

  it("keep a clip's marks", () => {
    const marked: RootContent = {
      type: "paragraph",
      children: [
        { type: "strong", children: [{ type: "text", value: "Not" }] },
        { type: "text", value: " " },
        { type: "emphasis", children: [{ type: "text", value: "so" }] },
      ],
    };
    expect(render(marked)).toBe("<p><strong>Not</strong> <em>so</em></p>");
  });

  it.each(["https://example.org/a", "http://example.org/", "mailto:desk@example.org"])("link to %s", (url) => {
    expect(render(linkTo(url))).toBe(`<p><a href="${url}" rel="noopener noreferrer">a link</a></p>`);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "/relative",
    "file:///etc/passwd",
    " https://x",
  ])("do not link to %s", (url) => {
    expect(render(linkTo(url))).toBe("<p><span>a link</span></p>");
  });

  it("show a picture's text, not a picture from elsewhere", () => {
    const image: RootContent = {
      type: "paragraph",
      children: [{ type: "image", url: "https://x/y.png", alt: "A gull" }],
    };
    expect(render(image)).toBe("<p>A gull</p>");
  });

  it("keep headings below the page's one", () => {
    expect(render({ type: "heading", depth: 1, children: [{ type: "text", value: "Talks" }] })).toBe("<h2>Talks</h2>");
  });
});
