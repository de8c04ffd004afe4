import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
const alias = { "@": root, "server-only": path.join(root, "node_modules/server-only/empty.js") };
const elsewhere = ["**/node_modules/**", "**/.*/**", "e2e/**"];
const DATABASE = "**/*.db.test.ts";
const ISOLATED = "**/*.isolated.test.ts";

export default defineConfig({
  test: {
    // By itself vitest leaves one core to its own process, which is idle while the tests run: of two cores that is half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...elsewhere, DATABASE, ISOLATED],
          // A process for each file costs more than most of them take.
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: { name: "unit-isolated", include: [ISOLATED], exclude: elsewhere },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          include: [DATABASE],
          exclude: elsewhere,
          globalSetup: "lib/testing/database-server.ts",
          setupFiles: "lib/testing/own-database.ts",
          // Prisma's compiler of queries alone takes half a second of each new process.
          isolate: false,
          // What is found is tested on any machine, however busy; how long it may take is tested with times of its own.
          env: { SEARCH_MS: "20000" },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
