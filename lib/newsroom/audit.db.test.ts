import { expect, it } from "vitest";
import { rolledBack } from "@/lib/testing/rolled-back";
import { clockActor } from "./access/actor";
import { audit } from "./audit";

it.each([
  ["changed", "update audit_event set action = 'other'"],
  ["deleted", "delete from audit_event"],
])("no line of the audit log is %s", (_, statement) =>
  rolledBack(async (tx) => {
    await audit(tx, clockActor, { action: "test" });
    await expect(tx.$executeRawUnsafe(statement)).rejects.toThrow("audit_event is append-only");
  }),
);
