import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeLicences, listShipped } from "../../scripts/licences/shipped.ts";
import { ROOT } from "../workspace.ts";

/** Licences that ask for nothing but their own text. Python-2.0 is argparse's, which gray-matter's YAML reader brings. */
const ALLOWED = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0", "Python-2.0", "0BSD"];
/** Its script checks the binary that npm has installed already; without it the package finds the binary by itself. */
const NEEDLESS_SCRIPTS = ["esbuild", "fsevents"];

const SHIPPED = listShipped(JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")));

describe("the packages that ship", () => {
  it("are all under licences that are known and free", () => {
    expect(SHIPPED.length).toBeGreaterThan(20);
    expect(SHIPPED.filter(({ licence }) => !ALLOWED.includes(licence))).toEqual([]);
  });

  it("need no install script, and are installed without", () => {
    const scripted = SHIPPED.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    expect(scripted.filter((name) => !NEEDLESS_SCRIPTS.includes(name))).toEqual([]);
    expect(readFileSync(join(ROOT, "bin/setup.mjs"), "utf8")).toContain('"--ignore-scripts"');
  });

  it("are listed by licence", () => {
    const lock = {
      packages: {
        "": { license: "MIT" },
        "node_modules/b": { version: "2.0.0", license: "MIT" },
        "node_modules/a/node_modules/@s/c": { version: "1.0.0", license: "MIT" },
        "node_modules/d": { version: "1.0.0", license: "ISC", dev: true },
        "node_modules/e": { version: "3.0.0" },
      },
    };
    expect(describeLicences(listShipped(lock))).toBe("no licence named (1): e 3.0.0\nMIT (2): @s/c 1.0.0, b 2.0.0\n");
  });
});
