import { describe, expect, it } from "vitest";
import { IMAGINED_TRUST, imaginePages } from "../../scripts/train/imagine.ts";
import { type Study, studyPage } from "../../scripts/train/lessons.ts";
import { makeRandom } from "../../scripts/train/random.ts";
import { transplantStories } from "../../scripts/train/transplant.ts";
import { OUTPUTS } from "../../src/parse/story/votes.ts";

const TOPICS = ["Harbour", "Bridge", "Orchard", "Library", "Tramway"];

/** Invented furniture: what `site` prints above and below its stories. */
const furniture = (site: string, place: string): string[] =>
  Array.from({ length: 24 }, (_, i) => `${site} ${place} ${TOPICS[i % TOPICS.length]} ${i}`);

const paragraphs = (site: string): string[] =>
  [1, 2, 3, 4].map(
    (n) => `The council of ${site} met for the ${n}. time on Tuesday and spoke about the old ferry's bell.`,
  );

function makeStudy(site: string, more: { lang?: string; silver?: boolean } = {}): Study {
  const [headline, body] = [`The ferry of ${site} rings its bell once more`, paragraphs(site)];
  const gold = { id: site, set: "invented", site, lang: more.lang ?? "en", headline, body: body.join("\n\n") };
  return studyPage({
    gold: { ...gold, ...(more.silver ? { silver: true } : {}) },
    variant: "page",
    blocks: [...furniture(site, "above"), headline, ...body, ...furniture(site, "below")],
  });
}

describe("transplanting stories", () => {
  const transplant = (...studies: Study[]) => transplantStories(studies, 4, makeRandom(1));

  it("sets a story, its headline too, between the furniture of another page", () => {
    const [page] = transplant(makeStudy("alderton"), makeStudy("bexmouth"));
    expect(page?.gold.site).toBe("alderton");
    const blocks = page?.blocks ?? [];
    expect(blocks).toEqual(expect.arrayContaining(paragraphs("alderton")));
    expect(blocks).toContain("The ferry of alderton rings its bell once more");
    expect(blocks[0]).toBe("bexmouth above Harbour 0");
    expect(blocks.at(-1)).toBe(furniture("bexmouth", "below").at(-1));
    expect(blocks.filter((block) => paragraphs("bexmouth").includes(block))).toEqual([]);
    expect(blocks).not.toContain("alderton above Harbour 0");
  });

  it("takes stories of pages that people labelled alone, and furniture of all", () => {
    const pages = transplant(makeStudy("alderton"), makeStudy("bexmouth", { silver: true }));
    expect(pages.map(({ gold }) => gold.site)).toEqual(["alderton"]);
  });

  it("mixes neither languages nor two pages of one publisher", () => {
    expect(transplant(makeStudy("alderton"), makeStudy("bexmouth", { lang: "de" }))).toEqual([]);
    expect(transplant(makeStudy("www.alderton.com"), makeStudy("alderton.co.uk"))).toEqual([]);
  });
});

describe("imagined pages", () => {
  const lessons = [makeStudy("alderton"), makeStudy("bexmouth"), makeStudy("corvale")];

  it("are the same each time, and made from the lessons alone", () => {
    const imagine = (): string => JSON.stringify(imaginePages(lessons).map(({ page }) => page.blocks));
    expect(imagine()).toBe(imagine());
    // Each story between the furniture of both others, and each page thinned.
    expect(imaginePages(lessons)).toHaveLength(lessons.length * 3);
    expect(new Set(imaginePages(lessons).map(({ publisher }) => publisher)).size).toBe(lessons.length);
  });

  it("know where the story is", () => {
    for (const { labels, owners } of imaginePages(lessons)) {
      expect(new Set(owners.filter((owner) => owner >= 0))).toEqual(new Set([0, 1, 2, 3]));
      expect(labels.filter(Boolean).length).toBeGreaterThanOrEqual(5);
    }
  });

  it("count for less than captured ones: the same error costs as much less", () => {
    const [study] = lessons;
    if (!study) throw new Error("there is a lesson");
    const loss = (share: number): number => {
      const { blocks, labels } = studyPage(study.page, share);
      const scores = new Float32Array(labels.length * OUTPUTS);
      return blocks.judge(scores, new Float32Array(scores.length));
    };
    expect(loss(IMAGINED_TRUST) / loss(1)).toBeCloseTo(IMAGINED_TRUST, 4);
    expect(IMAGINED_TRUST).toBeLessThan(1);
  });
});
