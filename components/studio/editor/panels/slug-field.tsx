"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { slugProblem } from "@/lib/platform/http/slug-problem";
import type { Draft } from "../draft/use-draft";

/** The slug of a story that was never public: it follows the headline until it is written here. */
export function SlugField({ draft }: { draft: Draft }) {
  const [typed, setTyped] = useState<string | null>(null);
  const slug = typed ?? draft.fields.slug;
  const problem = slugProblem(slug);
  return (
    <Field
      label="Slug"
      value={slug}
      onChange={(event) => {
        const next = event.target.value.toLowerCase();
        setTyped(next);
        if (slugProblem(next) === null) draft.set("slug", next);
      }}
      onBlur={() => problem === null && setTyped(null)}
      hint="Follows the headline until you change it or publish"
      problem={problem ? `The slug ${problem}.` : undefined}
      maxLength={80}
    />
  );
}
