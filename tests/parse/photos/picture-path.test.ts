import { expect, it } from "vitest";
import { resolveImage, resolvePicture } from "../../../src/parse/photos/picture-path.ts";

it.each([
  ["wall.txt", "wall.jpg", "wall.jpg"],
  ["in/wall.txt", "./a b/wall.JPEG", "in/a b/wall.JPEG"],
  ["in/deep/wall.md", "../_resources/1.png", "in/_resources/1.png"],
  ["wall.txt", "../wall.jpg", null],
  ["in/wall.txt", "../../wall.jpg", null],
  ["wall.txt", "/etc/wall.jpg", null],
  ["wall.txt", "C:/wall.jpg", null],
  ["wall.txt", "https://example.org/wall.jpg", null],
  ["wall.txt", "//example.org/wall.jpg", null],
  ["wall.md", ":/0123456789abcdef.jpg", null],
  ["wall.txt", "wall.txt", null],
])("%s: %s is %s", (seed, written, file) => {
  expect(resolvePicture(seed, written)).toBe(file);
});

it("reads an address in Markdown as one", () => {
  expect(resolveImage("wall.md", "harbour%20wall/1.jpg")).toBe("harbour wall/1.jpg");
  expect(resolveImage("wall.md", "100%.jpg")).toBe("100%.jpg");
});
