import { describe, expect, it } from "vitest";
import { gatherArchive } from "../../../src/archive/index.ts";
import { nameState } from "../../../src/archive/state.ts";
import { listUnknownParts } from "../../../src/build/downloads/unknown-parts.ts";
import type { SiteBefore } from "../../../src/build/pages/before.ts";
import { makeRecord } from "../../make-record.ts";

const archive = gatherArchive(
  ["2021-03-02", "2020-05-06", null].map((published, n) => makeRecord({ id: `s-${n}`, published })),
);
const states = archive.articles.map(nameState);
const ALL = [0, 1, 2];

/** A site that was published with all three, of which some files are still there. */
const publish = (isThere: (file: string) => boolean): SiteBefore => ({
  keeps: () => false,
  find: (file) => (isThere(file) ? file : null),
  parts: {
    frames: "now",
    feeds: {},
    volumes: {
      "2021": { states: states.slice(0, 1), lengths: {} },
      "2020": { states: states.slice(1, 2), lengths: {} },
      undated: { states: ["another"], lengths: {} },
    },
  },
});

describe("articles whose texts have to be made for the downloads", () => {
  it("are those that no volume held", () => {
    expect(
      listUnknownParts(
        archive,
        ALL,
        publish(() => true),
        "now",
      ),
    ).toEqual([2]);
  });

  it("are all where every file is made of other settings", () => {
    expect(
      listUnknownParts(
        archive,
        ALL,
        publish(() => true),
        "then",
      ),
    ).toEqual(ALL);
  });

  it("are those, too, of whose volume a file is gone", () => {
    expect(
      listUnknownParts(
        archive,
        ALL,
        publish((file) => file !== "data/2020.csv"),
        "now",
      ),
    ).toEqual([1, 2]);
  });

  it("are among those that are asked for", () => {
    expect(
      listUnknownParts(
        archive,
        [1],
        publish(() => false),
        "now",
      ),
    ).toEqual([1]);
  });
});
