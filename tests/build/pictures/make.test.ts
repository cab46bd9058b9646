import { expect, it, vi } from "vitest";
import { makePicture } from "../../../src/build/pictures/make.ts";
import { makePng } from "../../make-picture.ts";
import { makeFolder } from "../../workspace.ts";

// As the system answers while other files of the picture are still being written.
vi.mock("node:fs", async (load) => {
  const fs = await load<typeof import("node:fs")>();
  const rmSync: typeof fs.rmSync = (path, options) => {
    if (!String(path).includes("wall-")) return fs.rmSync(path, options);
    throw Object.assign(new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`), { code: "ENOTEMPTY" });
  };
  return { ...fs, rmSync };
});

it("tells why no picture was made, though its folder cannot be removed yet", async () => {
  const cut = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  await expect(makePicture(makeFolder(), "wall", cut)).rejects.not.toThrow(/ENOTEMPTY/);
});

it.each([
  [400, [400]],
  [500, [480]],
  [600, [480, 600]],
  [900, [480, 800]],
  [1000, [480, 800, 1000]],
  [1400, [480, 800, 1280]],
])("makes of a picture of %i pixels files of %j", async (width, widths) => {
  expect((await makePicture(makeFolder(), "quay", makePng(width, 8))).widths).toEqual(widths);
});
