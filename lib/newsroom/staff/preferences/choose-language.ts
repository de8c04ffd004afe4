import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { isStaffLanguage } from "@/lib/platform/i18n/staff-languages";
import type { StaffActor } from "../../access/actor";
import { permit } from "../../access/permit";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";

export const chooseLanguageSchema = z.object({
  language: z.string().max(20).refine(isStaffLanguage, "is none of the studio's languages").nullable(),
});

/** Chooses the language of the studio for one's own account; null follows the browser. */
export async function chooseLanguage(
  tx: Tx,
  actor: StaffActor,
  input: z.input<typeof chooseLanguageSchema>,
): Promise<void> {
  const { language } = parseInput(chooseLanguageSchema, input);
  permit(actor, "account.chooseOwnLanguage");
  await tx.staff.update({ where: { id: actor.id }, data: { language } });
  await audit(tx, actor, { action: "staff.choose-language", detail: { language } });
}
