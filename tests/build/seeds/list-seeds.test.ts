import { once } from "node:events";
import { symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listSeeds } from "../../../src/build/seeds/list-seeds.ts";
import { makeFolder } from "../../workspace.ts";

describe("listing seeds", () => {
  it("finds them in folders too, in the order of code units", () => {
    const files = [
      "b.txt",
      "B.txt",
      "a/z.md",
      "a.txt",
      "é.txt",
      "a/README.md",
      "Readme.md",
      "notes.html",
      ".hidden.txt",
      ".git/x.txt",
    ];
    const root = makeFolder(Object.fromEntries(files.map((file) => [file, "text"])));
    expect(listSeeds(root).files).toEqual(["B.txt", "a.txt", "a/z.md", "b.txt", "é.txt"]);
  });

  it("reads a folder that is called like a seed as a folder", () => {
    expect(listSeeds(makeFolder({ "x.txt/y.txt": "text" })).files).toEqual(["x.txt/y.txt"]);
  });

  it("does not follow symbolic links, and says so", () => {
    const elsewhere = makeFolder({ "secret.txt": "text" });
    const root = makeFolder({ "a.txt": "text" });
    symlinkSync(elsewhere, join(root, "linked"));
    symlinkSync(join(elsewhere, "secret.txt"), join(root, "b.txt"));
    const list = listSeeds(root);
    expect(list.files).toEqual(["a.txt"]);
    expect(list.doubts.map(({ file, rule, severity }) => [file, rule, severity])).toEqual([
      ["b.txt", "list.symbolic-link", "warning"],
      ["linked", "list.symbolic-link", "warning"],
    ]);
  });

  it("says which hidden files would have been seeds, and is silent on a system's own", () => {
    const files = [".hidden.txt", "a/.clip.md", "._a.txt", ".DS_Store", ".README.md", ".git/x.txt", "..txt"];
    const root = makeFolder(Object.fromEntries(files.map((file) => [file, "text"])));
    const list = listSeeds(root);
    expect(list.files).toEqual([]);
    expect(list.doubts.map(({ file, rule, severity }) => [file, rule, severity])).toEqual([
      [".hidden.txt", "list.hidden", "warning"],
      ["a/.clip.md", "list.hidden", "warning"],
    ]);
  });

  it("says what is no file though it is called like a seed", async () => {
    const root = makeFolder({ "a.txt": "text" });
    const server = createServer().listen(join(root, "pipe.txt"));
    await once(server, "listening");
    const list = listSeeds(root);
    server.close();
    expect(list.files).toEqual(["a.txt"]);
    expect(list.doubts).toMatchObject([{ file: "pipe.txt", rule: "list.not-a-file", severity: "warning" }]);
  });

  it("says what may have been meant to be a seed, in a line for each ending", () => {
    const files = ["a.txt", "doc.markdown", "doc.text", "in/two.HTML", "page.html", "z.html", "Mr. Smith speaks", "b"];
    const root = makeFolder(Object.fromEntries(files.map((file) => [file, "text"])));
    const list = listSeeds(root);
    expect(list.files).toEqual(["a.txt"]);
    expect(list.doubts.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(
      Array.from({ length: 4 }, () => "list.not-a-seed warning"),
    );
    expect(list.doubts.map(({ file, reason }) => `${file} ${reason.split(".", 1)[0]}`)).toEqual([
      "Mr. Smith speaks is passed over, as is one other without an ending: seeds end in ",
      "doc.markdown is passed over: seeds end in ",
      "doc.text is passed over: seeds end in ",
      "in/two.HTML is passed over, as are 2 others ending in ",
    ]);
    expect(list.doubts[1]?.reason).toContain("rename it to end in .txt, or in .md");
    expect(list.doubts[3]?.reason).toContain("save the text in a file that ends in .txt");
  });

  it("is silent on what lies beside seeds and was never meant to be one", () => {
    const innocents = [
      "README",
      "README.md",
      "in/LICENSE",
      "Thumbs.db",
      "desktop.ini",
      "a.txt~",
      "a.png",
      "b.jpg",
      "c.svg",
    ];
    // A page's HTML and a scraper's notes beside the text that was taken from it.
    const companions = ["a.html", "in/b.json"];
    const files = ["a.txt", "in/b.md", ...innocents, ...companions];
    const root = makeFolder(Object.fromEntries(files.map((file) => [file, "text"])));
    expect(listSeeds(root).doubts).toEqual([]);
  });

  const told = (files: readonly string[]): readonly string[] => {
    const root = makeFolder(Object.fromEntries(files.map((file) => [file, "text"])));
    return listSeeds(root).doubts.map(({ file, rule, reason }) => `${file} ${rule}: ${reason.split(".", 1)[0]}`);
  };

  it("names a backup whose seed is gone: it may be the only copy", () => {
    const files = [
      "a.txt",
      "alt/de.txt.bak",
      "alt/fr.txt~",
      "alt/ru.bak",
      "alt/es.md.orig",
      "pl.txt.old",
      "tr.txt (1)",
    ];
    expect(told(files)).toEqual([
      "alt/de.txt.bak list.not-a-seed: is passed over, as is one other ending in ",
      "alt/es.md.orig list.not-a-seed: is passed over: seeds end in ",
      "alt/fr.txt~ list.not-a-seed: is passed over: seeds end in ",
      "pl.txt.old list.not-a-seed: is passed over: seeds end in ",
      "tr.txt (1) list.not-a-seed: is passed over: seeds end in ",
    ]);
    const { doubts } = listSeeds(makeFolder({ "alt/de.txt.bak": "text" }));
    expect(doubts[0]?.reason).toContain("rename it to end in .txt, or in .md");
  });

  it("is silent on a backup beside its seed, and on one of what is never a seed", () => {
    const backups = ["a.txt~", "a.txt.bak", "a.bak", "in/b.md.orig", "in/b.html.old", "a.txt.bak~", "a.txt.BAK"];
    const others = ["README.md~", "Makefile.bak", "site.css.tmp", "in/c.jpg.part"];
    expect(told(["a.txt", "in/b.md", ...backups, ...others])).toEqual([]);
  });

  it("names a hidden folder that holds texts, with how many", () => {
    const hidden = [".archiv/es.txt", ".archiv/in/pt.md", ".archiv/in/.deep/it.txt", "in/.dropbox/fr.txt"];
    expect(told(["a.txt", ...hidden, "node_modules/es.txt"])).toEqual([
      ".archiv list.hidden: is a hidden folder and was passed over, with 3 texts in it",
      "in/.dropbox list.hidden: is a hidden folder and was passed over, with 1 text in it",
      "node_modules list.not-walked: is a folder of packages by its name and was passed over, with 1 text in it",
    ]);
  });

  it("is silent on systems' and programs' folders, and on hidden ones without a text", () => {
    const files = [
      ".git/x.txt",
      ".obsidian/plugins/notes.md",
      ".trash/old.md",
      ".Trash-1000/files/x.txt",
      ".keep/pictures/a.jpg",
      ".keep/README.md",
      ".keep/LICENSE.txt",
      ".keep/._a.txt",
      ".keep/node_modules/x/notes.md",
      "node_modules/marked/notes.md",
      "node_modules/marked/README.md",
    ];
    expect(told(["a.txt", ...files])).toEqual([]);
  });
});
