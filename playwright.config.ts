import { defineConfig, devices } from "@playwright/test";

// Chromium as root has no sandbox; the other flags keep it from talking to anyone but the portal.
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const executablePath = process.env.CHROMIUM_PATH;

const ISOLATED = "**/*.isolated.spec.ts";

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  projects: [
    { name: "isolated", testMatch: ISOLATED, workers: 1 },
    { name: "shared", testIgnore: ISOLATED },
  ],
  use: {
    ...devices["Desktop Chrome"],
    // scripts/test/browser-tests.mjs starts the portal and names it: npm run test:e2e
    baseURL: process.env.BASE_URL,
    launchOptions: { args, executablePath },
    screenshot: "only-on-failure",
  },
});
