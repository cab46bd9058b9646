import { describe, expect, it } from "vitest";
import { describeError } from "../../src/build/describe-error.ts";

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

  it("joins the messages of all else, and takes what is no error", () => {
    expect(describeError(new Error("one", { cause: new Error("two") }))).toBe("one: two");
    expect(describeError("three")).toBe("three");
  });
});
