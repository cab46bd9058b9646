import { expect, it } from "vitest";
import { startDev } from "../start-dev.ts";
import { makeCapture, makeFolder, writeFiles } from "../workspace.ts";
import { openBrowser, openPage } from "./open.ts";

/** A port that nothing usual listens on. */
const PORT = 42_900;

it("a page that is open under `cuttings dev` shows a changed seed by itself, and its policy stops nothing", async () => {
  const directory = makeFolder({ "seeds/wall.txt": makeCapture("Wall to be mended") });
  const { url } = await startDev(directory, PORT);
  const browser = await openBrowser();
  try {
    const { page, faults } = await openPage(browser, new URL(url).origin);
    await page.goto(`${url}articles/wall/`, { waitUntil: "networkidle" });
    expect(await page.locator("h1").textContent()).toBe("Wall to be mended");
    writeFiles(directory, { "seeds/wall.txt": makeCapture("Wall mended") });
    await page.getByRole("heading", { level: 1, name: "Wall mended" }).waitFor();
    const spoken = faults.filter((fault) => !/^console: \[11ty\]/.test(fault));
    expect(spoken).toEqual([]);
  } finally {
    await browser.close();
  }
});
