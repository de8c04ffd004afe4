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

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // Journeys that publish come last: those that only read compare one page with another.
  projects: [
    { name: "reading", testDir: "e2e", testMatch: ["site/**/*.spec.ts", "cards/**/*.spec.ts"] },
    {
      name: "changing",
      testDir: "e2e",
      testMatch: ["newsroom/**/*.spec.ts", "studio/**/*.spec.ts"],
      dependencies: ["reading"],
    },
    // What breaks a story breaks the feeds that it stands in.
    { name: "breaking", testDir: "e2e", testMatch: ["faults/**/*.spec.ts"], dependencies: ["changing"] },
    // Portals of their own, which would take the machine from the others.
    { name: "starting", testDir: "e2e", testMatch: ["start/**/*.spec.ts"], dependencies: ["breaking"] },
  ],
  use: {
    ...devices["Desktop Chrome"],
    // scripts/test/browser-tests.mjs starts the portal and names it: npm run test:e2e
    baseURL: process.env.BASE_URL,
    launchOptions: { args, executablePath },
    screenshot: "only-on-failure",
  },
});
