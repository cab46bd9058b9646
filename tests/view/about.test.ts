import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import type { ArticleMeta } from "../../src/model.ts";
import { DEFAULT_SITE, type Site } from "../../src/site.ts";
import { makeAbout } from "../../src/view/about.ts";
import { makeRecord } from "../make-record.ts";

const show = (site: Partial<Site> = {}) =>
  makeAbout(gatherArchive([makeRecord({ id: "a", authors: ["Bo Ek"] }), makeRecord({ id: "b", published: null })]), {
    ...DEFAULT_SITE,
    ...site,
  });

describe("the page about the archive", () => {
  it("counts what its captures tell, the most told first", () => {
    const { known } = show();
    expect(known[0]).toEqual({ label: "a source: an agency or a publisher", number: "2", share: "100%" });
    expect(known.find(({ label }) => label === "authors")).toEqual({ label: "authors", number: "1", share: "50%" });
    expect(known.map(({ label }) => label)).not.toContain("the address of the original page");
    expect(makeAbout(gatherArchive([]), DEFAULT_SITE).known).toEqual([]);
  });

  it("says what there is of the photos", () => {
    const picture = { name: "0123456789abcdef", width: 4, height: 3, widths: [4] as const };
    const tell = (...pictures: readonly ArticleMeta["pictures"][]) =>
      makeAbout(
        gatherArchive(pictures.map((own, index) => ({ ...makeRecord({ id: `seed-${index}` }), pictures: own ?? [] }))),
        DEFAULT_SITE,
      ).photos;
    expect(tell([], [null])).toBe("Photos were not captured. Their captions and credits stand where the photos stood.");
    expect(tell([null, picture], [], [picture])).toBe(
      "A capture holds no photos. Those of 2 articles were kept beside it; of all others, captions and credits stand where the photos stood.",
    );
  });

  it("leads to whoever takes corrections, by the web or by e-mail", () => {
    expect(show().contact).toBeNull();
    expect(show({ contact: "desk@example.org" }).contact).toEqual({
      href: "mailto:desk@example.org",
      label: "desk@example.org",
    });
    expect(show({ contact: "https://example.org/contact/" }).contact).toEqual({
      href: "https://example.org/contact/",
      label: "example.org/contact",
    });
  });
});
