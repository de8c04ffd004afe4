import { spawn } from "node:child_process";

/** Fills a database with the demo newsroom, as `npm start` does. */
export async function runSeed(databaseUrl: string, dataDir: string): Promise<void> {
  const seed = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "prisma/seed.ts"], {
    env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const code = await new Promise((resolve) => seed.once("exit", resolve));
  if (code !== 0) throw new Error(`prisma/seed.ts ended with code ${code}.`);
}
