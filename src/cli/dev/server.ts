import { STATUS_CODES } from "node:http";
import EleventyDevServer, { type DevServer, type Middleware } from "@11ty/eleventy-dev-server";
import { describeError } from "../../build/describe-error.ts";

/** The page's own policy allows its own script alone; the reload script of this server needs these, and they are for its pages alone. */
const DEV_POLICY =
  "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; connect-src 'self' ws:; style-src 'self' 'unsafe-inline'; ";
const POLICY_TAG = /(<meta\b[^>]*http-equiv="Content-Security-Policy"[^>]*\bcontent=")([^"]*)/i;
/** What the page's own policy says of scripts, connections and styles: a browser complains of a directive that stands twice. */
const OWN_DIRECTIVES = /\b(?:script|connect|style)-src [^;]*(?:; |$)/g;

/** Opens a page's policy for the reload script on its way to the browser; the file stays as it is. */
function openPolicy(html: string): string {
  return html.replace(
    POLICY_TAG,
    (_, tag: string, policy: string) => tag + DEV_POLICY + policy.replace(OWN_DIRECTIVES, ""),
  );
}

/** Beside what a page has of its own, whatever its style. */
const TROUBLE_STYLE =
  "position:relative;z-index:9;margin:0;padding:1rem;background:#9b1c1c;color:#fff;font:1rem/1.5 monospace;white-space:pre-wrap;overflow-wrap:anywhere";

const escapeText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Puts what is wrong above a page on its way to the browser. */
function showTroubles(html: string, troubles: readonly string[]): string {
  if (troubles.length === 0) return html;
  const banner = `<pre role="alert" style="${TROUBLE_STYLE}">${escapeText(troubles.join("\n"))}</pre>`;
  return html.replace(/<body\b[^>]*>/, (tag) => tag + banner);
}

const preparePages =
  (findTroubles: () => readonly string[]): Middleware =>
  (_request, response, next) => {
    // Of its forms the server uses that of one argument.
    const end = response.end.bind(response) as (content?: unknown) => typeof response;
    const prepare = (html: string): string => showTroubles(openPolicy(html), findTroubles());
    // The server ends each answer with one call, which holds a page as a string and anything else as bytes.
    response.end = (content?: unknown) => end(typeof content === "string" ? prepare(content) : content);
    next();
  };

/** What the server throws at an address that leads out of the folder. */
const OUTSIDE = "Invalid path";

/** The status of an answer to a request at which the server has thrown. */
function judgeFailure(error: unknown): 400 | 404 | 500 {
  if (!(error instanceof Error)) return 500;
  // "/%zz" encodes nothing, and "//" is no address.
  if (error instanceof URIError || ("code" in error && error.code === "ERR_INVALID_URL")) return 400;
  return error.message === OUTSIDE ? 404 : 500;
}

/** The server lets what one request makes it throw end the process; it is answered, and the next one served. */
const answerFailures =
  (complain: (line: string) => void): Middleware =>
  (request, response, next) => {
    try {
      next();
    } catch (error) {
      const status = judgeFailure(error);
      if (status === 500) complain(`${request.url}: ${describeError(error)}`);
      response.writeHead(status, { "content-type": "text/plain" }).end(`${status} ${STATUS_CODES[status]}\n`);
    }
  };

/** What a person types has no stroke at its end: "/archive" leads to "/archive/", as hosts do it. */
const leadToSite =
  (findPrefix: () => string): Middleware =>
  (request, response, next) => {
    const [path = "", query] = (request.url ?? "").split("?");
    const home = findPrefix();
    if (`${path}/` !== home) return next();
    response.writeHead(302, { location: query === undefined ? home : `${home}?${query}` }).end();
  };

/**
 * Serves a folder, with live reload.
 * @param directory The folder; it need not exist yet.
 * @param port The first port to try.
 * @param pathPrefix Path that the site stands below.
 * @param complain Takes a line for the terminal.
 * @param findTroubles Gives what is wrong with seeds or settings now, a line each; it stands above every page.
 * @returns The server, once it answers.
 */
export async function openServer(
  directory: string,
  port: number,
  pathPrefix: string,
  complain: (line: string) => void,
  findTroubles: () => readonly string[],
): Promise<DevServer> {
  const server: DevServer = EleventyDevServer.getServer("cuttings", directory, {
    pathPrefix,
    domDiff: false,
    messageOnStart: () => false,
    middleware: [leadToSite(() => server.options.pathPrefix), answerFailures(complain), preparePages(findTroubles)],
    logger: { info: complain, log: complain, error: complain },
  });
  server.serve(port);
  await server.ready();
  return server;
}
