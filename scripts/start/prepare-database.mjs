import { existsSync } from "node:fs";
import { step } from "../process/progress.mjs";
import { runScript } from "../process/run.mjs";

/** @typedef {{ applied: string[], edited: string[], isEmpty: boolean }} Prepared */

/**
 * Migrates the database, makes the first administrator, and fills an empty one with the demo newsroom where asked.
 * @param {NodeJS.ProcessEnv} env
 * @param {{ mayFillDemo: boolean }} options
 */
export async function prepareDatabase(env, { mayFillDemo }) {
  /** @type {Prepared | undefined} */
  let prepared;
  await step("Migrations", async () => {
    const output = await runScript("scripts/database/prepare-database.ts", [], {
      env,
      failure: "The database is not ready.",
    });
    prepared = JSON.parse(output.trimEnd().split("\n").at(-1) ?? "");
    return prepared?.applied.length ? `${prepared.applied.length} applied` : "nothing to do";
  });
  for (const name of prepared?.edited ?? [])
    console.log(`  Migration ${name} was changed after it had been applied here.`);
  if (!prepared?.isEmpty || !mayFillDemo || !existsSync("prisma/seed.ts")) return;
  await step("Demo newsroom", async () => {
    await runScript("prisma/seed.ts", ["--unshown"], { env, failure: "The demo newsroom could not be filled in:" });
  });
}
