import type { CorrectionComment } from "schema-dts";

/** A correction as structured data. */
export function correctionComment(of: {
  text: string;
  publishedAt: Date;
  amendedAt: Date | null;
}): Exclude<CorrectionComment, string> {
  return {
    "@type": "CorrectionComment",
    text: of.text,
    datePublished: of.publishedAt.toISOString(),
    ...(of.amendedAt && { dateModified: of.amendedAt.toISOString() }),
  };
}
