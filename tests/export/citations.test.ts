import { describe, expect, it } from "vitest";
import { type Citations, citeArticle, type Run } from "../../src/export/citations/index.ts";
import { endWithStop, quoteDouble, quoteSingle } from "../../src/export/citations/runs.ts";
import type { ArticleRecord } from "../../src/model.ts";
import { DEFAULT_SITE, type Site } from "../../src/site.ts";
import { ADDRESS, KNOWN, makeArticle } from "./make-article.ts";

const STYLES = ["apa", "mla", "chicago", "harvard"] as const;

const show = (runs: readonly Run[]): string => runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join("");

const cite = (changes: Partial<ArticleRecord>, site: Site = KNOWN): Record<keyof Citations, string> => {
  const citations = citeArticle(makeArticle(changes), site);
  return {
    ...citations,
    apa: show(citations.apa),
    mla: show(citations.mla),
    chicago: show(citations.chicago),
    harvard: show(citations.harvard),
  };
};

const PAPER = { publisher: "Harbour Courier", source: "Harbour Courier" };
const TWO = { ...PAPER, authors: ["Meera Chauhan", "Jean-Pierre de Vries"] };

describe("citations", () => {
  it("of an article with authors, a newspaper and a day", () => {
    expect(cite(TWO)).toMatchObject({
      apa: `Chauhan, M., & de Vries, J.-P. (2019, June 14). Council votes for gull nets. *Harbour Courier*. ${ADDRESS}`,
      mla: `Chauhan, Meera, and Jean-Pierre de Vries. “Council votes for gull nets.” *Harbour Courier*, 14 June 2019. *Cuttings*, ${ADDRESS}.`,
      chicago: `Chauhan, Meera, and Jean-Pierre de Vries. “Council votes for gull nets.” *Harbour Courier*, June 14, 2019. ${ADDRESS}.`,
      harvard: `Chauhan, M. and de Vries, J.-P. (2019) ‘Council votes for gull nets’, *Harbour Courier*, 14 June. Available at: ${ADDRESS}.`,
      wikipedia: `{{cite news |last1=Chauhan |first1=Meera |last2=de Vries |first2=Jean-Pierre |title=Council votes for gull nets |work=Harbour Courier |date=14 June 2019 |via=Cuttings |url=${ADDRESS}}}`,
    });
  });

  it("put what an unsigned article has in the author's place as each style does", () => {
    expect(cite(PAPER)).toMatchObject({
      apa: `Council votes for gull nets. (2019, June 14). *Harbour Courier*. ${ADDRESS}`,
      mla: `“Council votes for gull nets.” *Harbour Courier*, 14 June 2019. *Cuttings*, ${ADDRESS}.`,
      chicago: `*Harbour Courier*. “Council votes for gull nets.” June 14, 2019. ${ADDRESS}.`,
      harvard: `*Harbour Courier* (2019) ‘Council votes for gull nets’, 14 June. Available at: ${ADDRESS}.`,
    });
  });

  it("take the agency for the author of an unsigned story in a newspaper", () => {
    const agency = cite({ publisher: "Harbour Courier", source: "Reuters" });
    for (const style of STYLES) expect(agency[style]).toMatch(/^Reuters[. ].*\*Harbour Courier\*/);
    expect(agency.wikipedia).toContain(" |work=Harbour Courier |agency=Reuters ");
    expect(agency.ris).toContain("AU  - Reuters\r\n");
  });

  it("take each of two agencies for an author", () => {
    const agencies = cite({ publisher: "Harbour Courier", source: "Reuters, AFP" });
    expect(agencies.ris).toContain("AU  - Reuters\r\nAU  - AFP\r\n");
    expect(agencies.bibtex).toContain("{Reuters} and {AFP}");
    expect(agencies.wikipedia).toContain(" |agency=Reuters, AFP ");
  });

  it("set an agency upright where its own page was captured, and name it once", () => {
    expect(cite({ source: "Reuters" })).toMatchObject({
      apa: `Reuters. (2019, June 14). *Council votes for gull nets*. ${ADDRESS}`,
      chicago: `Reuters. “Council votes for gull nets.” June 14, 2019. ${ADDRESS}.`,
      harvard: `Reuters (2019) ‘Council votes for gull nets’, 14 June. Available at: ${ADDRESS}.`,
    });
    expect(cite({ source: "Reuters", authors: ["Bo Ek"] }).apa).toBe(
      `Ek, B. (2019, June 14). *Council votes for gull nets*. Reuters. ${ADDRESS}`,
    );
  });

  it("say that there is no date as each style does, and take none from what the text bounds", () => {
    const undated = cite({ ...TWO, published: null, period: { edtf: "2022-10", mention: "October 2022" } });
    expect(undated.apa).toContain("de Vries, J.-P. (n.d.). Council");
    expect(undated.mla).toContain("*Harbour Courier*. *Cuttings*, ");
    expect(undated.chicago).toContain("*Harbour Courier*, n.d. https");
    expect(undated.harvard).toContain("(no date) ‘Council votes for gull nets’, *Harbour Courier*. Available");
    expect(undated.wikipedia).toContain(" |date=n.d. ");
    expect(Object.values(undated).join()).not.toMatch(/2022|October/);
  });

  it.each([
    ["2019", "(2019).", ", 2019. *Cut", "*, 2019. h", "gull nets’, *Harbour Courier*. A"],
    ["2019-09", "(2019, September).", ", Sept. 2019. *Cut", "*, September 2019. h", "*, September. A"],
    ["2019-05-02T17:20Z", "(2019, May 2).", ", 2 May 2019. *Cut", "*, May 2, 2019. h", "*, 2 May. A"],
  ])("are as precise as %s", (published, apa, mla, chicago, harvard) => {
    const dated = cite({ ...TWO, published });
    expect(dated.apa).toContain(apa);
    expect(dated.mla).toContain(mla);
    expect(dated.chicago).toContain(chicago);
    expect(dated.harvard).toContain(harvard);
  });

  it("shorten long lists of authors as each style does", () => {
    const authors = Array.from({ length: 21 }, (_, index) => `Ann Name${String.fromCharCode(65 + index)}`);
    const many = cite({ ...PAPER, authors });
    expect(many.apa).toMatch(/^NameA, A\., NameB, A\., .*NameS, A\., \. \. \. NameU, A\. \(2019/);
    expect(many.apa).not.toContain("NameT");
    expect(many.mla).toMatch(/^NameA, Ann, et al\. “/);
    expect(many.chicago).toMatch(/^NameA, Ann, Ann NameB, .*Ann NameG, et al\. “/);
    expect(many.harvard).toMatch(/^NameA, A\. \*et al\.\* \(2019\)/);
    const three = cite({ ...PAPER, authors: authors.slice(0, 3) });
    expect(three.apa).toMatch(/^NameA, A\., NameB, A\., & NameC, A\. \(/);
    expect(three.chicago).toMatch(/^NameA, Ann, Ann NameB, and Ann NameC\. “/);
    expect(three.harvard).toMatch(/^NameA, A\., NameB, A\. and NameC, A\. \(/);
  });

  it("end a sentence once, and give a suffix with the name", () => {
    const asked = cite({ ...TWO, headline: "Whose gulls?", authors: ["Martin Luther King Jr."] });
    expect(asked.apa).toContain("King, M. L., Jr. (2019, June 14). Whose gulls? *Harbour");
    expect(asked.mla).toContain("King, Martin Luther, Jr. “Whose gulls?” *Harbour");
    expect(asked.wikipedia).toContain(" |last1=King |first1=Martin Luther Jr. |title=Whose gulls? ");
  });

  it("name the captured page where the archive has no address, and else nothing", () => {
    const url = "https://courier.example/gulls?a=1|2";
    const original = cite({ ...PAPER, url }, DEFAULT_SITE);
    expect(original.mla).toBe(
      "“Council votes for gull nets.” *Harbour Courier*, 14 June 2019, https://courier.example/gulls?a=1|2.",
    );
    expect(original.wikipedia).toMatch(/ \|url=https:\/\/courier\.example\/gulls\?a=1%7C2}}$/);
    expect(original.wikipedia).not.toContain("via=");
    const nowhere = cite({ source: null, published: null }, DEFAULT_SITE);
    expect(nowhere.mla).toBe("“Council votes for gull nets.”");
    expect(nowhere.apa).toBe("*Council votes for gull nets*. (n.d.).");
  });

  it("keep wikitext whole whatever the headline holds", () => {
    const { wikipedia } = cite({ ...PAPER, headline: "a|b [c] {{d}} '''e''' <ref>&lt;</ref> ~~~~" });
    expect(wikipedia).toContain(
      "|title=a{{!}}b &#91;c&#93; &#123;&#123;d&#125;&#125; &#39;&#39;&#39;e&#39;&#39;&#39; &#60;ref&#62;&#38;lt;&#60;/ref&#62; &#126;&#126;&#126;&#126; |work",
    );
  });

  it("hold no clock and change with nothing but record and settings", () => {
    expect(cite(TWO)).toEqual(cite(TWO));
    expect(Object.values(cite(TWO)).join()).not.toMatch(/access|retriev|urldate/i);
  });
});

describe("quotation marks", () => {
  it.each([
    ["He said “no”", "“He said ‘no’”"],
    ['He said "no"', "“He said ‘no’”"],
  ])("within double ones are single: %s", (title, quoted) => {
    expect(quoteDouble(title)).toBe(quoted);
  });

  it.each([
    ["He said ‘no’", "‘He said “no”’"],
    ["The council’s 'gulls'", "‘The council’s “gulls”’"],
    ["It’s theirs, isn’t it", "‘It’s theirs, isn’t it’"],
  ])("within single ones are double, and apostrophes stay: %s", (title, quoted) => {
    expect(quoteSingle(title)).toBe(quoted);
  });

  it("stand behind a full stop, unless the text has its end", () => {
    expect(quoteDouble("Gulls", ".")).toBe("“Gulls.”");
    expect(quoteDouble("Gulls!", ".")).toBe("“Gulls!”");
    expect(endWithStop("Jr.")).toBe("Jr.");
  });
});
