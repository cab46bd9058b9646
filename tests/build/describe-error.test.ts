import { describe, expect, it } from "vitest";
import { describeError, describeMendable, showBug } from "../../src/build/describe-error.ts";
import { makeRefusal } from "../../src/refuse.ts";

const makeSystemError = (code: string, more: object = {}): Error =>
  Object.assign(new Error(`${code}: no`), { code, ...more });

describe("describeError", () => {
  it("says what the system refused, where, and what to do", () => {
    expect(describeError(makeSystemError("ENOSPC", { path: "/a", dest: "/b" }))).toBe(
      "/b: the disk is full (ENOSPC). To mend it: make room, and build again.",
    );
    expect(describeError(makeSystemError("EROFS"))).toMatch(/^the disk is read-only \(EROFS\)\. To mend it: .+\.$/);
  });

  it("finds it below what Eleventy and others make of it", () => {
    const cause = makeSystemError("EACCES", { path: "/b" });
    expect(describeError(new Error("no page", { cause }))).toMatch(/^\/b: permission denied/);
    const wrapped = Object.assign(new Error("no page"), { originalError: new Error("inner", { cause }) });
    expect(describeError(wrapped)).toMatch(/^\/b: permission denied/);
  });

  it("tells a folder that cannot be made from a file that is not there", () => {
    expect(describeError(makeSystemError("ENOENT", { syscall: "mkdir", path: "/b" }))).toMatch(/cannot be made/);
    expect(describeError(makeSystemError("ENOENT", { syscall: "open" }))).toBe("ENOENT: no");
  });

  it("tells a folder that may not be read from one that may not be written", () => {
    const refused = describeError(makeSystemError("EACCES", { syscall: "scandir", path: "/seeds" }));
    expect(refused).toBe("/seeds: the folder may not be read (EACCES). To mend it: make it readable.");
  });

  it("tells what was made to be told, without what the engine put around it", () => {
    const told = makeRefusal("seeds/a.txt changed while the site was being built. Build again.");
    const wrapped = Object.assign(new Error("Having trouble rendering"), {
      originalError: new Error("no page", { cause: told }),
    });
    expect([describeError(told), describeError(wrapped)]).toEqual([told.message, told.message]);
  });

  it("joins the messages of all else, and takes what is no error", () => {
    expect(describeError(new Error("one", { cause: new Error("two") }))).toBe("one: two");
    expect(describeError("three")).toBe("three");
  });
});

describe("describeMendable", () => {
  it("tells what a person can mend and what the system says from bugs", () => {
    const wrap = (cause: Error): Error => new Error("no page", { cause });
    expect(describeMendable(wrap(makeRefusal("a.tsx:3: no field. Mend it.")))).toBe("a.tsx:3: no field. Mend it.");
    expect(describeMendable(wrap(makeSystemError("ENOENT", { syscall: "open" })))).toBe("no page: ENOENT: no");
    expect(describeMendable(makeSystemError("ENOSPC"))).toMatch(/^the disk is full/);
    for (const bug of [
      new TypeError("no length"),
      wrap(new Error("b")),
      makeSystemError("ERR_INVALID_ARG_TYPE"),
      "three",
    ])
      expect(describeMendable(bug)).toBe(null);
  });
});

describe("showBug", () => {
  it("says what all say, and where it began", () => {
    const first = new TypeError("no length");
    const outer = Object.assign(new Error("no page"), { originalError: new Error("inner", { cause: first }) });
    expect(showBug(outer)).toMatchObject({
      message: "no page: inner: no length",
      stack: `no page: inner: no length\n${first.stack}`,
    });
    expect(showBug(first)).toBe(first);
    expect(showBug("three")).toBe("three");
  });

  it("ends where Eleventy's innermost error holds the outermost again", () => {
    const inner = new Error("inner");
    const outer = Object.assign(new Error("outer"), { originalError: inner });
    Object.assign(inner, { originalError: outer });
    expect(showBug(outer)).toMatchObject({ message: "outer: inner" });
  });
});
