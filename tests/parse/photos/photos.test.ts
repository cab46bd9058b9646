import { describe, expect, it } from "vitest";
import type { Photo } from "../../../src/model.ts";
import { parseSeed, readSeed } from "../../../src/parse/index.ts";
import { makeCapture } from "../../workspace.ts";

/** The photos of a seed. */
function readPhotos(text: string, pictures: readonly string[] = [], file = "wall.txt"): readonly Photo[] {
  const read = readSeed(file, Buffer.from(text), pictures);
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  expect(read.doubts).toEqual([]);
  const parsed = parseSeed(read.seed);
  if (!parsed.ok) throw new Error(parsed.doubts[0]?.reason);
  return parsed.record.photos;
}

const CAPTION = "Masons at work on the harbour wall of Ansel on Monday.";
const [headline = "", ...story] = makeCapture("Wall to be mended").split("\n\n");
const CAPTURE = [headline, `${CAPTION} Photo: Ida Holm/Reuters`, ...story].join("\n\n");

describe("photos", () => {
  it("take the pictures beside the seed in order; what is left stands below the text", () => {
    expect(readPhotos(CAPTURE, ["wall.jpg", "wall-2.jpg"])).toEqual([
      { caption: CAPTION, credit: "Ida Holm/Reuters", alt: null, position: 0, file: "wall.jpg" },
      { caption: null, credit: null, alt: null, position: 3, file: "wall-2.jpg" },
    ]);
  });

  it("stand above the text where the capture speaks of none", () => {
    expect(readPhotos(makeCapture("Wall to be mended"), ["wall.jpg"])).toEqual([
      { caption: null, credit: null, alt: null, position: 0, file: "wall.jpg" },
    ]);
  });

  it("are what the front matter says, and no file is shown twice", () => {
    const matter = "---\nphotos:\n  - file: wall.jpg\n    alt: A wall in the rain\n  - more/gull.png\n---\n";
    expect(readPhotos(matter + CAPTURE, ["wall.jpg"])).toEqual([
      { caption: CAPTION, credit: "Ida Holm/Reuters", alt: "A wall in the rain", position: 0, file: "wall.jpg" },
      { caption: null, credit: null, alt: null, position: 3, file: "more/gull.png" },
    ]);
    expect(readPhotos(`---\nphotos: wall.jpg\n---\n${CAPTURE}`)).toMatchObject([
      { caption: CAPTION, file: "wall.jpg" },
    ]);
  });

  it.each([
    "photos: https://example.org/wall.jpg",
    "photos: ../wall.jpg",
    "photos: [{caption: A wall}]",
    "photos: [{file: wall.jpg, colour: grey}]",
  ])("that %j cannot name are a doubt", (line) => {
    const read = readSeed("wall.txt", Buffer.from(`---\n${line}\n---\n${CAPTURE}`));
    expect(read.doubts).toMatchObject([{ line: 2, rule: "front-matter.wrong-value" }]);
  });
});

it("that the front matter names count where another entry is wrong, which is named with its line", () => {
  const lines = [
    "photos:",
    "  - wall.jpg",
    "  - ../gull.png",
    "  - file: tern.png",
    "    colour: grey",
    "  - caption: A",
    "  - gull.png",
  ];
  for (const end of ["\n", "\r\n", "\r"]) {
    const read = readSeed("wall.txt", Buffer.from(["---", ...lines, "---", CAPTURE].join(end)));
    expect(read).toMatchObject({
      ok: true,
      seed: { stated: { photos: [{ file: "wall.jpg" }, { file: "gull.png" }] } },
    });
    expect(
      read.doubts.map(({ line, reason }) => [line, /photo (.*?)[.:]? ?was left out: (.*?)\./.exec(reason)?.slice(1)]),
    ).toEqual([
      [4, ['"../gull.png"', "its path leads out of the folder of seeds"]],
      [5, ['"tern.png"', '"colour" is no key of a photo']],
      [7, ["", "it names no file"]],
    ]);
  }
});

describe("photos of a clip", () => {
  const below = [
    "The masons, who come from two islands further out, asked for a winter without meetings, and the council agreed to that.",
    "Until then the harbour stays closed to boats over eight metres, and those who have one are to look for another harbour.",
  ];
  const clip = (image: string): string => `# ${headline}\n\n${[...story, image, ...below].join("\n\n")}`;

  it("are the files that it shows, with their words", () => {
    expect(
      readPhotos(clip("![Masons on a wall](in/wall.jpg)\n\n*Masons at work on the harbour wall.*"), [], "wall.md"),
    ).toEqual([
      {
        caption: "Masons at work on the harbour wall.",
        credit: null,
        alt: "Masons on a wall",
        position: 3,
        file: "in/wall.jpg",
      },
    ]);
  });

  it("need no words, and may be links", () => {
    expect(readPhotos(clip("[![](in/harbour%20wall.jpg)](https://example.org/)"), [], "wall.md")).toEqual([
      { caption: null, credit: null, alt: null, position: 3, file: "in/harbour wall.jpg" },
    ]);
  });

  it("of another host are their words alone", () => {
    expect(readPhotos(clip("![](https://example.org/wall.jpg)"), [], "wall.md")).toEqual([]);
  });

  const filesOf = (image: string): readonly (string | undefined)[] =>
    readPhotos(clip(image), [], "in/wall.md").map(({ file }) => file);

  it.each([
    ["in a row", "![A wall](wall.jpg) ![B](tiny.gif)", ["in/wall.jpg", "in/tiny.gif"]],
    ["in a row of lines", "![](wall.jpg)\n[![B](../tiny.gif)](https://example.org/)", ["in/wall.jpg", "tiny.gif"]],
    ["in a row as notes have them", "![[wall.jpg]] ![[tiny.gif|300]]", ["in/wall.jpg", "in/tiny.gif"]],
    ["in a sentence", "The masons met at the wall ![A wall](wall.jpg) and went home.", ["in/wall.jpg"]],
    ["in a list", "- Stones ![](wall.jpg)\n- Mortar ![[tiny.gif]]", ["in/wall.jpg", "in/tiny.gif"]],
  ])("are shown %s", (_, image, files) => {
    expect(filesOf(image)).toEqual(files);
  });

  it("stand below the sentence that they are in, which keeps its words", () => {
    const photos = readPhotos(clip("The masons met at the wall ![A wall](wall.jpg) and went home."), [], "wall.md");
    expect(photos).toEqual([{ caption: null, credit: null, alt: "A wall", position: 4, file: "wall.jpg" }]);
  });

  it.each([
    ["/wall.jpg", "its path starts with a slash"],
    ["../wall.jpg", "its path leads out of the folder of seeds"],
    ["wall.svg", "its name does not end as that of a picture"],
  ])("that cannot be shown are a doubt: %s", (path, why) => {
    const read = readSeed("wall.md", Buffer.from(clip(`![A wall](${path}) ![](tiny.gif) ![again](${path})`)));
    const parsed = read.ok ? parseSeed(read.seed) : read;
    const doubts = parsed.doubts.filter(({ rule }) => rule === "picture.no-path");
    expect(doubts).toMatchObject([{ file: "wall.md", line: 10, reason: expect.stringContaining(why) }]);
    expect(doubts[0]?.reason).toContain(`"${path}"`);
  });

  it.each(["https://example.org/wall.jpg", "//example.org/wall.jpg", ":/0123abcd", "data:image/png;base64,AA=="])(
    "that are elsewhere are none: %s",
    (url) => {
      const read = readSeed("wall.md", Buffer.from(clip(`![A wall](${url})`)));
      const parsed = read.ok ? parseSeed(read.seed) : read;
      expect(parsed.doubts.filter(({ rule }) => rule.startsWith("picture"))).toEqual([]);
    },
  );
});
