import { execFileSync } from "node:child_process";
import { setFlagsFromString } from "node:v8";
import { afterEach, describe, expect, it, vi } from "vitest";

/** As a process has it that has set nothing yet. */
async function loadEngine() {
  vi.resetModules();
  return import("../../bin/engine.mjs");
}

const thread = vi.hoisted(() => ({ isMain: true }));

vi.mock(import("node:v8"), async (load) => ({ ...(await load()), setFlagsFromString: vi.fn() }));
vi.mock(import("node:worker_threads"), async (load) => ({
  ...(await load()),
  get isMainThread() {
    return thread.isMain;
  },
}));

/** What the engine was told. */
const listTold = (): string[] => vi.mocked(setFlagsFromString).mock.calls.map(([flag]) => flag);

describe("setEngine", () => {
  afterEach(() => {
    thread.isMain = true;
    vi.mocked(setFlagsFromString).mockClear();
  });

  it("sets flags that this engine knows, and that change something, once", async () => {
    const { COMPILING, setEngine } = await loadEngine();
    setEngine();
    setEngine();
    const options = execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8" });
    expect(listTold()).toHaveLength(COMPILING === null ? 0 : 4);
    for (const flag of listTold()) {
      expect(options).toContain(`  ${flag.replace(/^--no-/, "--").replace(/=.*/, "")} (`);
      expect(options).not.toContain(`default: ${flag}\n`);
    }
  });

  it("leaves them to the main thread, which may have set others since", async () => {
    const { setEngine } = await loadEngine();
    thread.isMain = false;
    setEngine();
    expect(listTold()).toEqual([]);
  });
});
