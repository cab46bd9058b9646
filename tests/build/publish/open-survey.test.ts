import { beforeEach, expect, it, vi } from "vitest";
import { NO_SURVEY, openSurvey } from "../../../src/build/publish/survey.ts";

const site = vi.hoisted(() => ({ isThere: true, table: 2_000_000 }));

vi.mock(import("node:fs"), async (load) => {
  const fs = await load();
  const existsSync: typeof fs.existsSync = (path) =>
    /(?:^_site|surveyor\.js)$/.test(String(path)) ? site.isThere : fs.existsSync(path);
  return { ...fs, existsSync };
});
vi.mock(import("../../../src/build/publish/published-table.ts"), async (load) => ({
  ...(await load()),
  measureTable: () => site.table,
}));
vi.mock(import("node:worker_threads"), async (load) => {
  const threads = await load();
  const start = (_file: unknown, { workerData }: { readonly workerData?: unknown } = {}) => {
    given.push(structuredClone(workerData));
    return { on: () => undefined };
  };
  // As much of a thread as is asked for here.
  return {
    ...threads,
    Worker: vi.fn(function Worker(...args: Parameters<typeof start>) {
      return start(...args);
    }) as unknown as typeof threads.Worker,
  };
});

/** What threads were given that were started, as it comes there. */
const given = vi.hoisted((): unknown[] => []);

/** A build's options, as `build` has them where it tells of its progress. */
const OPTIONS = { output: "_site", cache: ".cuttings", onProgress: () => undefined };

beforeEach(() => {
  given.length = 0;
  Object.assign(site, { isThere: true, table: 2_000_000 });
});

it("gives a thread the place alone, as nothing else that a build knows can go there", () => {
  openSurvey(OPTIONS);
  expect(given).toEqual([{ output: "_site", cache: ".cuttings" }]);
});

it("starts none for a small site, or for none", () => {
  site.table -= 1;
  expect(openSurvey(OPTIONS)).toBe(NO_SURVEY);
  site.table += 1;
  site.isThere = false;
  expect(openSurvey(OPTIONS)).toBe(NO_SURVEY);
  expect(given).toEqual([]);
});
