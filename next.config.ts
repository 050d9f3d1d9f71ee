import type { NextConfig } from "next";

const config: NextConfig = {
  // `npm run check` is the gate for types; a build on a reader's machine need not repeat it.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // The server around Next.js compresses once per cached answer (src/server).
  compress: false,
  reactStrictMode: true,
  devIndicators: false,
  serverExternalPackages: ["pg"],
};

export default config;
