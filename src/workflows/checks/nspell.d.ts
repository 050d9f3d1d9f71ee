declare module "nspell" {
  /** Hunspell's affix file and dictionary, as they are read from disk. */
  export default function nspell(files: { aff: Uint8Array; dic: Uint8Array }): {
    correct(word: string): boolean;
    add(word: string): void;
  };
}
