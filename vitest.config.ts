import { defineConfig } from "vitest/config";

const reporters = process.env.CI ? ["default", "json"] : ["default"];

export default defineConfig({
  test: {
    reporters,
    outputFile: { json: process.env.TWEELUIK_RESULTS ?? ".results/vitest.json" },
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/e2e/**", "tests/**/*.postgres.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "postgres",
          include: ["tests/**/*.postgres.test.ts"],
          testTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
