import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** Argon2id of a password as a PHC string, at the parameters that OWASP recommends: 19 MiB, two passes, one lane. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

let decoy: Promise<string> | undefined;

/** Whether a password belongs to a hash. Without a hash it takes as long and is false, so that time does not tell which accounts exist. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  decoy ??= hashPassword("nobody has this password");
  const isMatch = await verify(passwordHash ?? (await decoy), password.normalize("NFKC"));
  return isMatch && passwordHash !== null;
}
