/** The part of Eleventy that the site uses; the package brings no types of its own. */
declare module "@11ty/eleventy" {
  /** What is handed to a configuration file. */
  export interface UserConfig {
    readonly ignores: Set<string>;
    addExtension(extension: string, options: ExtensionOptions): void;
    addGlobalData(name: string, data: unknown): void;
    setTemplateFormats(formats: string): void;
    setQuietMode(quiet: boolean): void;
    setUseGitIgnore(use: boolean): void;
  }

  /** The cascade of data of one page. */
  export type PageData = Readonly<Record<string, unknown>>;

  /** What Eleventy binds to a render function. */
  export interface RenderContext {
    /** Renders by the engine that the extension is an alias of. */
    readonly defaultRenderer: (data: unknown) => Promise<unknown>;
  }

  export interface ExtensionOptions {
    readonly key: string;
    readonly getData: (inputPath: string) => object;
    readonly compile: (
      content: string,
      inputPath: string,
    ) => (this: RenderContext, data: PageData) => Promise<Uint8Array>;
  }

  export interface EleventyOptions {
    readonly configPath: string;
    readonly quietMode: boolean;
    readonly loader: "esm";
    readonly config: (config: UserConfig) => void;
  }

  export class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    /** From here on it prints nothing. */
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
