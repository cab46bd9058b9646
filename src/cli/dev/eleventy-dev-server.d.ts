/** The part of Eleventy's development server that is used; the package brings no types of its own. */
declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

  export interface DevServerOptions {
    pathPrefix?: string;
    domDiff?: boolean;
    messageOnStart?: () => false;
    middleware?: readonly Middleware[];
    logger?: Readonly<Record<"info" | "log" | "error", (message: string) => void>>;
  }

  export interface DevServer {
    readonly options: { pathPrefix: string };
    serve(port: number): void;
    ready(): Promise<void>;
    getServerUrl(host: string): string;
    reload(event: { readonly files: readonly string[] }): void;
    close(): Promise<unknown>;
  }

  const EleventyDevServer: {
    getServer(name: string, directory: string, options: DevServerOptions): DevServer;
  };
  export default EleventyDevServer;
}
