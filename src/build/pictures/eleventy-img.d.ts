/** The part of Eleventy's image tool that is used; the package brings no types of its own. */
declare module "@11ty/eleventy-img" {
  /** sharp's pipeline, as far as it is used. */
  interface Pipeline {
    flatten(options: { readonly background: string }): unknown;
  }

  interface ImageOptions {
    readonly widths: readonly number[];
    readonly minimumThreshold: number;
    readonly formats: readonly string[];
    readonly formatFiltering: readonly string[];
    readonly outputDir: string;
    readonly filenameFormat: (id: string, source: string, width: number, format: string) => string;
    readonly useCache: boolean;
    readonly fixOrientation: boolean;
    readonly transform: (pipeline: Pipeline) => void;
    readonly sharpOptions: { readonly failOn: "error"; readonly limitInputPixels: number };
    readonly sharpAvifOptions: { readonly quality: number; readonly effort: number };
    readonly sharpWebpOptions: { readonly quality: number };
    readonly sharpJpegOptions: { readonly quality: number; readonly mozjpeg: boolean };
  }

  /** Nothing is written. */
  interface TrialOptions {
    readonly widths: readonly number[];
    readonly formats: readonly string[];
    readonly dryRun: true;
    readonly useCache: boolean;
    readonly sharpOptions: ImageOptions["sharpOptions"];
  }

  interface MadeFile {
    readonly width: number;
    readonly height: number;
  }

  /** Files by format, smallest first. */
  export default function makeImages(
    source: Uint8Array,
    options: ImageOptions | TrialOptions,
  ): Promise<Readonly<Record<string, readonly MadeFile[]>>>;
}
