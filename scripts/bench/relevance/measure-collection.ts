import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { migrate } from "@/lib/platform/db/migrate";
import { onServer } from "./own-database";

export interface Collection {
  /** The files' first part: `mixed` of mixed.stories.jsonl */
  name: string;
  label: string;
  data: string;
  runs: string;
  /** Words that are left of each body */
  cutTo?: number;
  /** Ask again what an earlier run imported */
  isImported?: boolean;
  ask?: "related" | "search";
}

export const queryKinds = ["queries", "inflected.queries", "cjk.queries"];

export interface Figures {
  /** Such as `related mixed` or `search itn.cjk` */
  what: string;
  metrics: Record<string, Record<string, number>>;
  latency: Record<string, number> | null;
}

/** Imports a collection into a database of its own, asks the product there, and lets evaluate.mjs judge the answers. */
export async function measureCollection(serverUrl: string, collection: Collection): Promise<Figures[]> {
  const url = await onServer(serverUrl, `relevance_${collection.label.replaceAll("-", "_")}`);
  await migrate(url, path.resolve("prisma/migrations"));
  await ask(url, collection);
  const figures: Figures[] = [];
  const file = (kind: string) => path.join(collection.data, `${collection.name}.${kind}.jsonl`);
  const run = (kind: string) => path.join(collection.runs, `${collection.label}.${kind}.jsonl`);
  if (existsSync(file("qrels"))) {
    const dups = existsSync(file("dups")) ? ["--dups", file("dups")] : [];
    const judged = await evaluate(collection, ["related", "--qrels", file("qrels"), ...dups, "--run", run("related")]);
    figures.push({ what: `related ${collection.label}`, ...judged });
  }
  for (const kind of queryKinds) {
    if (!existsSync(run(kind))) continue;
    const judged = await evaluate(collection, ["search", "--queries", file(kind), "--run", run(kind)]);
    figures.push({ what: `search ${collection.name} ${kind}`, ...judged });
  }
  return figures;
}

function ask(url: string, collection: Collection): Promise<void> {
  const args = ["--conditions=react-server", "--import=tsx", "scripts/bench/relevance/ask-product.ts"];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args, JSON.stringify(collection)], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: "warn" },
    });
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`asking about ${collection.label} ended with ${code}`)),
    );
  });
}

// The judge is run where it lies, beside the half that is measured.
async function evaluate({ data }: Collection, args: string[]): Promise<Omit<Figures, "what">> {
  const judge = path.join(data, "..", "evaluate.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, [judge, ...args, "--json"], { maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}
