import "server-only";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { processWide } from "../process-wide";
import { MigrationAdapter } from "./migration-adapter";

/**
 * Gives `work` Prisma's schema engine, as WebAssembly, on one database; see decision 002.
 * `datamodels` are `[path, text]` of the schema's files, where the work needs them.
 */
export async function withSchemaEngine<T>(
  connectionString: string,
  datamodels: [string, string][] | undefined,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  // The package holds one instance: a second one would leave the locks of the first taken.
  await processWide("schema-engine", load);
  const adapter = new MigrationAdapter(connectionString);
  try {
    const bound = bindMigrationAwareSqlAdapterFactory(adapter);
    const engine = await SchemaEngine.new({ datamodels }, () => undefined, bound);
    return await work(engine).finally(() => engine.free());
  } finally {
    await adapter.close();
  }
}

// On a panic the module reports to this global before it traps.
async function load(): Promise<void> {
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (text: string) => console.error(text) } });
  const bytes = await readFile(path.join(path.dirname(script), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": Object.fromEntries(Object.entries(bindings).map(unholding)),
  });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start !== "function")
    throw new Error("@prisma/schema-engine-wasm has no __wbindgen_start: was it updated?");
  start();
}

// The engine leaves the timer of its lock running, which would keep every process alive for ten seconds.
function unholding([name, binding]: [string, WebAssembly.ImportValue]): [string, WebAssembly.ImportValue] {
  if (!name.startsWith("__wbg_setTimeout") || typeof binding !== "function") return [name, binding];
  return [name, (...args: unknown[]) => (binding(...args) as NodeJS.Timeout).unref()];
}
