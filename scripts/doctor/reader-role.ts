import { readerWeaknesses } from "@/lib/platform/db/reader-role/reader-weaknesses";

export const NO_READER_ROLE =
  "share the newsroom's role, so a fault in a page could read drafts or change data: set READER_DATABASE_URL (docs/self-hosting.md)";

/** Whether readers' pages use a role that can read what is public and nothing else; throws where it can do more, or less. */
export async function readerRoleState(readerUrl: string): Promise<string> {
  const weaknesses = await readerWeaknesses(readerUrl);
  if (weaknesses.length > 0) throw new Error(`their role ${weaknesses.join("; it ")}`);
  return "their role can read what is public, and nothing else";
}
