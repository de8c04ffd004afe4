import "server-only";
import { type Algorithm, hash } from "@node-rs/argon2";

// OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane.
const ARGON2ID = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** An argon2id hash with its parameters and salt, as one text for the database. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2ID);
}
