import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeLicences, listShipped, type ShippedPackage } from "../../scripts/licences/shipped.ts";
import { ROOT } from "../workspace.ts";

/** Licences that ask for nothing but their own text. Python-2.0 is argparse's, which gray-matter's YAML reader brings. */
const ALLOWED = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0", "Python-2.0", "0BSD"];
/** A picture library that is loaded as a file of its own, which a user may exchange: that is what the LGPL asks for. */
const LIBVIPS = /^@img\/sharp-/;
const LIBVIPS_LICENCES = [
  "LGPL-3.0-or-later",
  "Apache-2.0 AND LGPL-3.0-or-later",
  "Apache-2.0 AND LGPL-3.0-or-later AND MIT",
];
/** Their scripts look after a binary that npm has installed already; without them the packages find it by themselves. */
const NEEDLESS_SCRIPTS = ["esbuild", "fsevents", "sharp"];

const SHIPPED = listShipped(JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")));

describe("the packages that ship", () => {
  it("are all under licences that are known and free", () => {
    expect(SHIPPED.length).toBeGreaterThan(20);
    const isAllowed = ({ name, licence }: ShippedPackage): boolean =>
      ALLOWED.includes(licence) || (LIBVIPS.test(name) && LIBVIPS_LICENCES.includes(licence));
    expect(SHIPPED.filter((shipped) => !isAllowed(shipped))).toEqual([]);
  });

  it("need no install script, and are installed without", () => {
    const scripted = SHIPPED.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    expect(scripted.filter((name) => !NEEDLESS_SCRIPTS.includes(name))).toEqual([]);
    expect(readFileSync(join(ROOT, "bin/setup.mjs"), "utf8")).toContain('"--ignore-scripts"');
  });

  it("find their binaries where no script was run", async () => {
    const { transform, stop } = await import("esbuild");
    expect((await transform("a  =  1", { minify: true })).code).toBe("a=1;\n");
    await stop();
    // It is a package of a package: found from where that one lies.
    const requireFrom = createRequire(createRequire(import.meta.url).resolve("@11ty/eleventy-img"));
    const sharp = requireFrom("sharp");
    const picture = sharp({ create: { width: 2, height: 1, channels: 3, background: "#fff" } });
    expect((await picture.png().toBuffer()).subarray(1, 4).toString()).toBe("PNG");
  });

  it("are listed by licence", () => {
    const lock = {
      packages: {
        "": { license: "MIT" },
        "node_modules/b": { version: "2.0.0", license: "MIT" },
        "node_modules/a/node_modules/@s/c": { version: "1.0.0", license: "MIT" },
        "node_modules/d": { version: "1.0.0", license: "ISC", dev: true },
        "node_modules/e": { version: "3.0.0" },
        "node_modules/duplexer": { version: "0.1.1" },
      },
    };
    expect(describeLicences(listShipped(lock))).toBe(
      "no licence named (1): e 3.0.0\nMIT (3): @s/c 1.0.0, b 2.0.0, duplexer 0.1.1\n",
    );
  });
});
