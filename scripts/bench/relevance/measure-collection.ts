import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { migrate } from "@/lib/platform/db/migrate";
import { type Collection, dataFile, kindsOf, runFile, writeDerived } from "./collection";
import { databaseFor, markImported } from "./own-database";

const baselineNames = ["newest-in-section", "shared-topics", "tf-idf", "bm25", "ts_rank_cd"];

type Metrics = Record<string, Record<string, number>>;

export interface Figures {
  /** Such as `related mixed` or `search itn cjk.queries` */
  what: string;
  metrics: Metrics;
  latency: Record<string, number> | null;
  baselines: Record<string, Metrics>;
}

/** Imports a collection into a database of its own, asks the product there, and lets evaluate.mjs judge the answers. */
export async function measureCollection(
  serverUrl: string,
  collection: Collection,
  withBaselines: boolean,
): Promise<Figures[]> {
  const { url, isImported } = await databaseFor(serverUrl, collection);
  await writeDerived(collection);
  await migrate(url, path.resolve("prisma/migrations"));
  await ask("ask-product.ts", url, { ...collection, isImported });
  await markImported(serverUrl, collection);
  if (withBaselines) await ask("ask-baselines.ts", url, collection);
  const figures: Figures[] = [];
  for (const kind of kindsOf(collection)) {
    const [judged] = await evaluate(collection, kind, ["product"]);
    if (!judged) continue;
    const others = await evaluate(collection, kind, withBaselines ? baselineNames : []);
    const what = kind === "qrels" ? `related ${collection.label}` : `search ${collection.name} ${kind}`;
    figures.push({
      what,
      metrics: judged.metrics,
      latency: judged.latency,
      baselines: Object.fromEntries(others.map((other) => [other.asked, other.metrics])),
    });
  }
  return figures;
}

function ask(script: string, url: string, collection: Collection & { isImported?: boolean }): Promise<void> {
  const args = ["--conditions=react-server", "--import=tsx", `scripts/bench/relevance/${script}`];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args, JSON.stringify(collection)], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: "warn" },
    });
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${script} ended with ${code} for ${collection.label}`)),
    );
  });
}

async function evaluate(collection: Collection, kind: string, asked: string[]) {
  const dups = existsSync(dataFile(collection, "dups")) ? ["--dups", dataFile(collection, "dups")] : [];
  const questions =
    kind === "qrels"
      ? ["related", "--qrels", dataFile(collection, kind), ...dups]
      : ["search", "--queries", dataFile(collection, kind)];
  const judged: { asked: string; metrics: Metrics; latency: Record<string, number> | null }[] = [];
  for (const name of asked) {
    const run = runFile(collection, kind, name);
    if (!existsSync(run)) continue;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [collection.judge, ...questions, "--run", run, "--json"],
      {
        maxBuffer: 1 << 26,
      },
    );
    judged.push({ asked: name, ...JSON.parse(stdout) });
  }
  return judged;
}
