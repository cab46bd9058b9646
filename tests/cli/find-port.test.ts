import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { findPort, HIGHEST_PORT } from "../../src/cli/dev/find-port.ts";

/** Ports that nothing usual listens on. */
const FIRST = 43_900;

/** Listens until the test is over, unless another program does already. */
async function take(...ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    const server = createServer().listen({ port });
    await Promise.race([once(server, "listening"), once(server, "error")]).catch(() => null);
    onTestFinished(() => void server.close());
  }
}

const listPorts = (first: number, count: number): number[] => Array.from({ length: count }, (_, at) => first + at);

describe("findPort", () => {
  it("takes the first that nothing listens on", async () => {
    expect(await findPort(FIRST)).toBe(FIRST);
    await take(FIRST, FIRST + 1);
    expect(await findPort(FIRST)).toBe(FIRST + 2);
  });

  it("says which were tried, and what to do, where all are in use", async () => {
    await take(...listPorts(FIRST + 20, 11));
    expect(await findPort(FIRST + 20)).toBe(
      `the ports 43920 to 43930 are in use by other programs. Name one to start from, such as --port 44920.`,
    );
  });

  it("tries none that there is not", async () => {
    await take(HIGHEST_PORT);
    expect(await findPort(HIGHEST_PORT)).toBe(
      "port 65535 is in use by other programs. Name one to start from, such as --port 64535.",
    );
  });
});
