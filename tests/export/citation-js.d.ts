/** What the tests use of citation-js, which has no types of its own. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: string | readonly object[]);
    readonly data: readonly Record<string, unknown>[];
    format(output: "bibliography", options: { readonly template: string; readonly format: "text" }): string;
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
