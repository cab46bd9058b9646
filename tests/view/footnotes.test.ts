import { describe, expect, it } from "vitest";
import { showClip } from "./show-clip.ts";

const TALK = "The mayor said that the wall would stand for a hundred years, and that nobody need thank her";

describe("a clip's body", () => {
  it("numbers footnotes as the text speaks of them, and leads there and back", () => {
    const html = showClip(`${TALK}.[^late] She sat down.[^first]\n\n[^first]: She did not.\n\n[^late]: Nobody did.`);
    expect(html).toContain('<sup><a href="#note-1" id="note-1-from" aria-label="Note 1">1</a></sup>');
    expect(html).toMatch(
      /<ol class="notes"><li id="note-1"><p>Nobody did\. <a href="#note-1-from"[^>]*>↩<\/a><\/p>\s*<\/li>/,
    );
    expect(html.indexOf("note-1-from")).toBeLessThan(html.indexOf("note-2-from"));
  });

  it("has no way in for addresses that are none, and none back to the page that a link came from", () => {
    const html = showClip(
      `${TALK}: [here](https://example.org/), [here](javascript:alert(1)), [write](mailto:a@example.org), [there](data:text/html,x), [on](/wall) and https://example.com/wall.`,
    );
    const links = html.match(/<a href="(?!#)[^>]+>/g) ?? [];
    expect(links).toEqual(
      ["https://example.org/", "mailto:a@example.org", "https://example.com/wall"].map(
        (href) => `<a href="${href}" rel="noopener noreferrer">`,
      ),
    );
  });

  it("keeps tables, code and lists in lists", () => {
    const html = showClip("| Year | Cost |\n|---|--:|\n| 2020 | 9 |\n\n```js\nlet a = 1 < 2;\n```\n\n- one\n  1. two");
    expect(html).toMatch(/<table>\s*<thead>\s*<tr>\s*<th>Year<\/th>/);
    expect(html).toContain("let a = 1 &lt; 2;\n</code></pre>");
    expect(html).toMatch(/<ul>\s*<li>one\s*<ol>\s*<li>two<\/li>/);
    expect(html).not.toMatch(/ align=| style=/);
  });

  it("counts a list from where it begins", () => {
    expect(showClip("3. Nets\n4. Gulls")).toMatch(/<ol start="3">\s*<li>Nets<\/li>/);
    expect(showClip("1. Nets\n2. Gulls")).toMatch(/<ol>\s*<li>Nets<\/li>/);
  });
});
