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
 * Serves folders as a host of static files does.
 * @param folders Folders of sites by the paths that they stand below; the first is the one whose home is given.
 * @param headers What the host sends with every file.
 */
export function serveFolders(
  folders: readonly (readonly [prefix: string, folder: string])[],
  headers: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const deepest = folders.toSorted(([a], [b]) => b.length - a.length);
  const find = (path: string): { readonly file: string; readonly status: number } => {
    const [prefix, folder] = deepest.find(([start]) => path.startsWith(start)) ?? deepest[0] ?? ["/", ""];
    const file = join(folder, path.slice(prefix.length), path.endsWith("/") ? "index.html" : "");
    const isThere = path.startsWith(prefix) && existsSync(file) && statSync(file).isFile();
    return isThere ? { file, status: 200 } : { file: join(folder, "404.html"), status: 404 };
  };
  const server = createServer((request, response) => {
    const { file, status } = find(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    response.writeHead(status, { ...headers, "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      const close = (): Promise<void> =>
        new Promise((done) => {
          server.close(() => done());
          // A browser opens connections ahead on which it asks for nothing: those would be waited for.
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${port}${folders[0]?.[0] ?? "/"}`, close });
    });
  });
}

/**
 * Serves a folder as a host of static files does.
 * @param folder The folder of the site.
 * @param prefix Path that it stands below.
 */
export const serveFolder = (folder: string, prefix: string): Promise<Served> => serveFolders([[prefix, folder]]);
