import type { Prisma } from "@/prisma/generated/client";

export const correctionSelect = {
  id: true,
  kind: true,
  severity: true,
  text: true,
  runs: true,
  publishedAt: true,
  amendedAt: true,
  whatWas: true,
  whatIs: true,
} satisfies Prisma.PublicCorrectionSelect;

/** A correction as readers see it; severity is `high` or `normal`. */
export type ShownCorrection = Prisma.PublicCorrectionGetPayload<{ select: typeof correctionSelect }>;
