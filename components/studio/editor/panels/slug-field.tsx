"use client";

import { Field } from "@/components/ui/field";
import { MAX_SLUG, type SlugFault, slugFault } from "@/lib/platform/http/slug-problem";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { useText } from "../../shell/text-provider";
import type { Draft } from "../draft/use-draft";
import { usePlaces } from "../places/places-provider";

const messages = { letters: "slugLetters", long: "slugLong", reserved: "slugReserved" } as const satisfies Record<
  SlugFault,
  string
>;

export const slugFaultText = (fault: SlugFault, t: Translate): string =>
  t(`editor.panels.details.${messages[fault]}`, { max: MAX_SLUG });

/** The slug of a story that was never public: it follows the headline until it is written here. */
export function SlugField({ draft }: { draft: Draft }) {
  const { t } = useText();
  const { typedSlug: typed, setTypedSlug: setTyped } = usePlaces();
  const slug = typed ?? draft.fields.slug;
  const fault = slugFault(slug);
  return (
    <Field
      data-place="slug"
      label={t("history.field.slug")}
      value={slug}
      onChange={(event) => {
        const next = event.target.value.toLowerCase();
        setTyped(next);
        if (slugFault(next) === null) draft.set("slug", next);
      }}
      onBlur={() => fault === null && setTyped(null)}
      hint={t("editor.panels.details.slugHint")}
      problem={fault ? slugFaultText(fault, t) : undefined}
      maxLength={MAX_SLUG}
    />
  );
}
