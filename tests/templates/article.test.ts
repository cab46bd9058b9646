/** What the template of an article decides by its text. */
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import type { ArticleRecord } from "../../src/model.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { makeArticle } from "../../src/view/article.ts";
import Article from "../../templates/article.11ty.tsx";
import { loadMade, makeParagraph, makeRecord } from "../make-record.ts";

const show = (changes: Partial<ArticleRecord>): string =>
  renderToString(Article(makeArticle(gatherArchive([makeRecord(changes)]), DEFAULT_SITE, 0, loadMade)));

describe("a dateline", () => {
  it.each([
    ["HANOI (AP)", true],
    ["Київ", true],
    ["ΑΘΗΝΑ", true],
    ["नई दिल्ली", false],
    ["北京1月3日（AFP）", false],
    ["القاهرة", false],
    ["თბილისი", false],
  ])("is set in small capitals where its writing has capitals: %s", (text, isSmall) => {
    const body = { type: "root" as const, children: [makeParagraph(`${text} - Rain fell.`)] };
    const html = show({ body, dateline: { text, place: text, agency: null, day: null } });
    expect(html).toContain(isSmall ? `<span class="dateline">${text}</span>` : `<span>${text}</span>`);
  });
});

describe("the foot of a story", () => {
  it("has a correction above who wrote it, and says first that it is one", () => {
    const html = show({ notes: ["Correction: It was a gull."], signoff: "(Reporting by Ida Holm)" });
    expect(html).toContain(
      '<p class="note"><b>Correction:</b> It was a gull.</p><p class="signoff">(Reporting by Ida Holm)</p>',
    );
  });

  it("sets a sign-off's letters apart where all are capitals", () => {
    expect(show({ signoff: "REUTERS" })).toContain('<p class="signoff capitals">REUTERS</p>');
  });
});
