/** A port that nothing listens on. The server of `dev` looks for one itself, and ends the process where it finds none. */
import { once } from "node:events";
import { createServer } from "node:net";

export const HIGHEST_PORT = 65_535;

/** So many are tried, one after the other. */
const TRIED = 11;
/** So far from those that were tried is the one that a person is told to try. */
const FAR = 1000;

const IN_USE = "EADDRINUSE";

/** Listens on a port for a moment; says why the system refuses it, null where it does not. */
async function tryPort(port: number): Promise<string | null> {
  const server = createServer();
  try {
    server.listen({ port });
    await once(server, "listening");
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
  server.close();
  await once(server, "close");
  return null;
}

const suggestPort = (first: number): number => (first + FAR > HIGHEST_PORT ? first - FAR : first + FAR);

/**
 * Finds a port that nothing listens on.
 * @param first The first one to try.
 * @returns The port; or, for a person, why there is none and what to do.
 */
export async function findPort(first: number): Promise<number | string> {
  const last = Math.min(first + TRIED - 1, HIGHEST_PORT);
  for (let port = first; port <= last; port += 1) {
    const refused = await tryPort(port);
    if (refused === null) return port;
    if (refused !== IN_USE)
      return `the system allows no server on port ${port} (${refused}). Name another one, such as --port ${suggestPort(port)}.`;
  }
  const tried = first === last ? `port ${first} is` : `the ports ${first} to ${last} are`;
  return `${tried} in use by other programs. Name one to start from, such as --port ${suggestPort(first)}.`;
}
