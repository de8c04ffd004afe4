import path from "node:path";
import { migrate } from "@/lib/platform/db/migrate";
import { report } from "../report";
import { withDatabase } from "../with-database";

await report(() =>
  withDatabase(async (url, readerUrl) => {
    const { applied, edited } = await migrate(url, path.resolve("prisma/migrations"), {
      retry: process.argv.includes("--retry"),
      readerUrl,
    });
    for (const name of applied) console.log(`applied ${name}`);
    for (const name of edited)
      console.log(`${name} was changed after it had been applied here: code and database may differ`);
    if (applied.length === 0) console.log("the database is up to date");
  }),
);
