import EleventyDevServer, { type DevServer, type Middleware } from "@11ty/eleventy-dev-server";

/** The page's own policy allows its own script alone; the reload script of this server needs these, and they are for its pages alone. */
const DEV_POLICY = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; connect-src 'self' ws:; ";
const POLICY_TAG = /(<meta\b[^>]*http-equiv="Content-Security-Policy"[^>]*\bcontent=")([^"]*)/i;
/** What the page's own policy says of scripts and connections: a browser complains of a directive that stands twice. */
const OWN_DIRECTIVES = /\b(?:script|connect)-src [^;]*(?:; |$)/g;

/** Opens a page's policy for the reload script on its way to the browser; the file stays as it is. */
function openPolicy(html: string): string {
  return html.replace(
    POLICY_TAG,
    (_, tag: string, policy: string) => tag + DEV_POLICY + policy.replace(OWN_DIRECTIVES, ""),
  );
}

const relaxPolicy: Middleware = (_request, response, next) => {
  const end = response.end.bind(response) as (content?: unknown) => typeof response;
  // The server ends each answer with one call, which holds a page as a string and anything else as bytes.
  response.end = (content?: unknown) => end(typeof content === "string" ? openPolicy(content) : content);
  next();
};

/**
 * Serves a folder, with live reload.
 * @param directory The folder; it need not exist yet.
 * @param port The first port to try.
 * @param pathPrefix Path that the site stands below.
 * @param complain Takes a line for the terminal.
 * @returns The server, once it answers.
 */
export async function openServer(
  directory: string,
  port: number,
  pathPrefix: string,
  complain: (line: string) => void,
): Promise<DevServer> {
  const server = EleventyDevServer.getServer("cuttings", directory, {
    pathPrefix,
    domDiff: false,
    messageOnStart: () => false,
    middleware: [relaxPolicy],
    logger: { info: complain, log: complain, error: complain },
  });
  server.serve(port);
  await server.ready();
  return server;
}
