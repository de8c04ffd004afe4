import type { Tx } from "@/lib/platform/db/database";
import { sentence, term } from "@/lib/platform/i18n/sentence";
import type { Prisma } from "@/prisma/generated/client";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { audit } from "../audit";
import { siteTag } from "../cache-tags";
import { issueWords } from "../input/issue-words";
import { wellFormed } from "../input/well-formed";
import { Refusal } from "../refusal";
import { touch } from "../touch";
import { colourProblems } from "./colour-problems";
import { type Settings, settingsFrom, settingsSchema } from "./settings";

export async function readSettings(tx: Pick<Tx, "setting">): Promise<Settings> {
  return settingsFrom(await tx.setting.findMany());
}

/** Changes some settings of the site; refuses `invalid-input` with every wrong field and every colour that is hard to read. */
export async function saveSettings(tx: Tx, actor: Actor, patch: Partial<Settings>): Promise<Settings> {
  permit(actor, "settings.change");
  const result = settingsSchema.safeParse(wellFormed({ ...(await readSettings(tx)), ...patch }));
  if (!result.success) {
    const problems = result.error.issues.map((issue) => ({ path: issue.path.join("."), message: issueWords(issue) }));
    const { path, message } = problems[0] ?? { path: "", message: "" };
    throw new Refusal("invalid-input", sentence`Setting ${path} ${term(message)}.`, problems);
  }
  const hardToRead = colourProblems(result.data);
  if (hardToRead[0]) throw new Refusal("invalid-input", sentence`${term(hardToRead[0].message)}.`, hardToRead);
  for (const key of Object.keys(patch) as (keyof Settings)[]) {
    const value = result.data[key] as Prisma.InputJsonValue;
    await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
  }
  await audit(tx, actor, { action: "settings.save", detail: { keys: Object.keys(patch) } });
  await touch(tx, [siteTag()]);
  return result.data;
}
