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

  export interface ExtensionOptions {
    /** Whether a template's file is read. */
    readonly read: boolean;
    readonly compileOptions: { readonly cache: boolean };
    readonly getData: (inputPath: string) => object;
    readonly compile: (content: unknown, inputPath: string) => (data: PageData) => string;
  }

  export interface EleventyOptions {
    /** Empty: no file of settings is read, not even the user's own for another site. */
    readonly configPath: "";
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
