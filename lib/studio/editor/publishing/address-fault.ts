import "server-only";
import { Refusal } from "@/lib/newsroom/refusal";
import { expectFreePath } from "@/lib/newsroom/schedule/expect-free-path";
import { database } from "@/lib/platform/db/database";
import type { StaffLanguage } from "@/lib/platform/i18n/staff-languages";
import type { Story } from "@/prisma/generated/client";
import { refusalIn } from "../../shell/refusals/refusal-in";

/** Why a story that was never public could not have its address now. */
export interface AddressFault {
  code: string;
  message: string;
  /** A slug that is free */
  suggestion: string | null;
  /** What the address was made of when it was looked at */
  slug: string;
  sectionId: string;
}

/** What would refuse the address of a story if it came out at an instant; null where nothing would. */
export async function addressFault(
  story: Story & { section: { slug: string } },
  at: Date,
  lang: StaffLanguage,
): Promise<AddressFault | null> {
  if (story.path !== null) return null;
  try {
    await expectFreePath(database(), story, at, false);
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message, problems } = refusalIn(lang, error);
    const suggestion = problems.find((problem) => problem.suggestion)?.suggestion ?? null;
    return { code, message, suggestion, slug: story.slug, sectionId: story.sectionId };
  }
}
