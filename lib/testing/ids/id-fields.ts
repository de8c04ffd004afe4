import type { z } from "zod";

const LEAVES = new Set([
  "string",
  "number",
  "boolean",
  "enum",
  "literal",
  "null",
  "date",
  "transform",
  "custom",
  "never",
]);

type Def = z.core.$ZodTypes["_zod"]["def"];

/**
 * The places of a schema that take an id, such as `patch.topicIds.0`; what is checked elsewhere (`unknown`) counts as one. Throws for a
 * kind of schema that it cannot look into, so that no field is passed over.
 */
export function idFields(schema: z.core.$ZodType, at: readonly string[] = []): string[] {
  const def = schema._zod.def as Def;
  const all = (parts: readonly z.core.$ZodType[], name?: string) => [
    ...new Set(parts.flatMap((part) => idFields(part, name === undefined ? at : [...at, name]))),
  ];
  if (def.type === "string" && "format" in def && def.format === "uuid") return [at.join(".")];
  if (def.type === "unknown" || def.type === "any") return [at.join(".")];
  if (LEAVES.has(def.type)) return [];
  if (def.type === "object") return Object.entries(def.shape).flatMap(([name, part]) => idFields(part, [...at, name]));
  if (def.type === "array") return all([def.element], "0");
  if (def.type === "record") return all([def.valueType], "*");
  if (def.type === "union") return all(def.options);
  if (def.type === "pipe") return all([def.in, def.out]);
  if ("innerType" in def) return all([def.innerType]);
  throw new Error(`${at.join(".")}: cannot look for ids in a schema of the type ${def.type}`);
}
