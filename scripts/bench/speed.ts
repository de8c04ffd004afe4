import path from "node:path";
import { parseArgs } from "node:util";
import { migrate } from "@/lib/platform/db/migrate";
import { Failure } from "../failure.mjs";
import { startPostgres } from "../postgres/start-postgres.mjs";
import { report } from "../report";
import { printTable } from "./figures";
import { askInProcess } from "./speed/ask-in-process";
import { grow } from "./speed/grow";
import { measureSizes } from "./speed/measure-sizes";
import { compareSpeed } from "./speed/targets";

// npm run bench:speed -- DIR [--grow 1000000] [--rounds N]
// DIR is a data folder that npm run bench:import -- --stories 20000 --keep DIR has filled; it is brought up to the code's tables,
// and its stories are repeated until there are as many as --grow says.
await report(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: "string", default: "300" }, grow: { type: "string", default: "0" } },
  });
  const [folder] = positionals;
  if (!folder) throw new Failure("Name the folder: npm run bench:import -- --stories 20000 --keep DIR fills one.");
  const postgres = await startPostgres(path.resolve(folder), { throwaway: true });
  try {
    await migrate(postgres.url, path.resolve("prisma/migrations"), { readerUrl: postgres.readerUrl });
    await grow(postgres.url, Number(values.grow));
    const { stories, ...timed } = await askInProcess(postgres, Number(values.rounds));
    const speed = compareSpeed(timed);
    console.log(`\n${stories} public stories; ms`);
    printTable(
      ["what", "asked", "p50", "p95", "must", "aim", "verdict"],
      speed.map(({ what, asked, p50, p95, must, aim, verdict }) => [what, asked, p50, p95, must, aim, verdict]),
    );
    const sizes = await measureSizes(postgres.url);
    console.log("\nTables and their indexes, MB");
    printTable(
      ["table", "rows", "table MB", "indexes MB"],
      sizes.map(({ table, rows, megabytes, indexMegabytes }) => [table, rows, megabytes, indexMegabytes]),
    );
    console.log(JSON.stringify({ stories, speed, sizes }));
  } finally {
    await postgres.stop();
  }
});
