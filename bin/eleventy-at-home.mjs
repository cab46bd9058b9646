/** How Eleventy is put into the compiled program: it goes on finding its own files, and loads nothing to read front matter. */
import { readFileSync } from "node:fs";

/** No template of ours has front matter, nor any content that Eleventy reads: what reads it is loaded where there is some. */
const READS_FRONT_MATTER = 'import matter from "gray-matter";';
const READS_IT_WHEN_ASKED =
  'const matter = Object.assign((content, ...given) => content === "" ? { data: {}, content, excerpt: "" } ' +
  ': require("gray-matter")(content, ...given), { engines: {} });';

/**
 * Eleventy looks for files beside its own, which stay where they are: where it asks for its place, it is told that one.
 * @type {import("esbuild").Plugin}
 */
export const ELEVENTY_AT_HOME = {
  name: "eleventy-at-home",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]@11ty[\\/]eleventy[\\/]src[\\/].*\.js$/ }, ({ path }) => {
      const [, file = ""] = path.replaceAll("\\", "/").split("/@11ty/eleventy/src/");
      const home = `new URL(${JSON.stringify(file)}, import.meta.resolve("@11ty/eleventy")).href`;
      const source = readFileSync(path, "utf8").replace(READS_FRONT_MATTER, READS_IT_WHEN_ASKED);
      return { loader: "js", contents: source.replaceAll("import.meta.url", home) };
    });
  },
};
