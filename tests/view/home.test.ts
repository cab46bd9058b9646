import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../src/archive/index.ts";
import type { Picture } from "../../src/model.ts";
import { DEFAULT_SITE } from "../../src/site.ts";
import { makeHome } from "../../src/view/home.ts";
import { makeFirstPhoto } from "../../src/view/photo.ts";
import { makeRecord } from "../make-record.ts";

const picture: Picture = { name: "gulls", width: 700, height: 400, widths: [700] };
const photos = [{ caption: "A gull.", credit: null, alt: null, position: 0 }];

describe("the front page", () => {
  it.each([
    ["three", null, 3],
    ["five stories beside a lead with a picture, which is taller: three", picture, 5],
  ])("has %s, and all that the settings ask for", (_name, own, count) => {
    const records = Array.from({ length: 20 }, (_, index) => makeRecord({ id: `seed-${index}` }));
    const photo = makeFirstPhoto({ ...makeRecord({ photos }), pictures: [own] }, DEFAULT_SITE);
    const { seconds, briefs } = makeHome(gatherArchive(records), DEFAULT_SITE, () => ({ opening: ["Text."], photo }));
    expect(seconds).toHaveLength(count);
    expect(1 + seconds.length + briefs.length).toBe(DEFAULT_SITE.newest);
  });

  it.each([
    ["articles of no known language, in none", ["en", "und", "de"], "2", "2 languages"],
    ["no language at all, none", ["und"], undefined, "none is known"],
  ])("counts the languages of an archive: %s", (_name, tags, figure, note) => {
    const archive = gatherArchive(tags.map((language, index) => makeRecord({ id: `seed-${index}`, language })));
    const { figures, ways } = makeHome(archive, DEFAULT_SITE, () => ({ opening: ["Text."], photo: null }));
    expect(figures.find(({ label }) => label.startsWith("language"))?.number).toBe(figure);
    expect(ways.find(({ href }) => href.endsWith("/languages/"))?.note).toBe(note);
  });
});
