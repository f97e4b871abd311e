/** The part of Firefox' linter that is used; it brings no types. */
declare module "addons-linter" {
  interface Said {
    readonly code: string;
    readonly file?: string;
    readonly message: string;
  }
  const linter: {
    createInstance(options: {
      readonly config: {
        readonly _: readonly string[];
        readonly output: "none";
        readonly logLevel: "fatal";
        readonly selfHosted: boolean;
      };
      readonly runAsBinary: boolean;
    }): {
      run(): Promise<{ readonly errors: readonly Said[]; readonly warnings: readonly Said[] }>;
    };
  };
  export default linter;
}
