import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/access/actor";
import type { Tx } from "@/lib/platform/db/database";
import { idFields } from "./id-fields";

const root = path.join(import.meta.dirname, "../../newsroom");

export interface ScannedVerb {
  name: string;
  schema: string;
  /** Such as `patch.topicIds.0` */
  fields: string[];
  run: (tx: Tx, actor: Actor, input: object) => Promise<unknown>;
}

interface Scan {
  verbs: ScannedVerb[];
  /** Exported functions that take an actor and no schema's input, as `folder/file.ts name` */
  others: string[];
  /** Exported schemas with ids that no verb takes as its input */
  unused: string[];
  /** Files that ask for ids in a schema that they do not export */
  hidden: string[];
}

const VERB =
  /export async function (\w+)\(\s*tx: Tx,\s*(?:actor|owner): (?:Actor|AccountOwner)[^,]*,\s*input: z\.input<typeof (\w+)>/g;
const TAKES_ACTOR = /export (?:async )?function (\w+)(?:<[^(]*>)?\(\s*tx: [^,]+,\s*\w+: (?:Actor|AccountOwner)/g;

/** Finds every verb of lib/newsroom and the ids that its input takes, from the files themselves. */
export async function scanVerbs(): Promise<Scan> {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .sort();
  const read = await Promise.all(files.map(readModule));
  const schemas = new Map(read.flatMap(({ schemas }) => schemas));
  const verbs = read.flatMap(({ text, exported }) =>
    [...text.matchAll(VERB)].map(([, name = "", schema = ""]) => {
      const known = schemas.get(schema);
      if (!known) throw new Error(`${name}: no exported schema ${schema}`);
      return { name, schema, fields: idFields(known), run: exported[name] as ScannedVerb["run"] };
    }),
  );
  const names = new Set(verbs.map(({ name }) => name));
  const inputs = new Set(verbs.map(({ schema }) => schema));
  const withIds = [...schemas].filter(([, schema]) => idFields(schema).length > 0).map(([name]) => name);
  return {
    verbs,
    others: read.flatMap(({ file, text }) =>
      [...text.matchAll(TAKES_ACTOR)].flatMap(([, name = ""]) => (names.has(name) ? [] : [`${file} ${name}`])),
    ),
    unused: withIds.filter((name) => !inputs.has(name)),
    hidden: read
      .filter(({ text, schemas }) => text.includes("z.uuid(") && !schemas.some(([name]) => withIds.includes(name)))
      .map(({ file }) => file),
  };
}

async function readModule(file: string) {
  const text = readFileSync(path.join(root, file), "utf8");
  const exported: Record<string, unknown> = await import(/* @vite-ignore */ path.join(root, file));
  const schemas = Object.entries(exported).filter(
    (entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType,
  );
  return { file, text, exported, schemas };
}
