import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".woff2": "font/woff2",
};

/** A site that is being served. */
export interface Served {
  /** Address of the home page. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder as a host of static files does.
 * @param folder The folder of the site.
 * @param prefix Path that it stands below.
 * @param headers What the host sends with every file.
 */
export function serveFolder(
  folder: string,
  prefix: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const find = (path: string): string | null => {
    if (!path.startsWith(prefix)) return null;
    const file = join(folder, path.slice(prefix.length), path.endsWith("/") ? "index.html" : "");
    return existsSync(file) && statSync(file).isFile() ? file : null;
  };
  const server = createServer((request, response) => {
    const found = find(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = found ?? join(folder, "404.html");
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(found ? 200 : 404, { ...headers, "content-type": type });
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      const close = (): Promise<void> => new Promise((done) => server.close(() => done()));
      resolve({ url: `http://127.0.0.1:${port}${prefix}`, close });
    });
  });
}
