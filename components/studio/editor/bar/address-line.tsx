"use client";

import { Button } from "@/components/ui/button";
import { slugFault } from "@/lib/platform/http/slug-problem";
import { useText } from "../../shell/text-provider";
import { usePublishing } from "../dialogs/publishing-provider";
import type { Draft } from "../draft/use-draft";
import { slugFaultText } from "../panels/slug-field";
import { usePlaces } from "../places/places-provider";
import { StripLine } from "./strip-line";

/** Why the story cannot have its address, as it is typed or because another story has it, with the way to the field. */
export function AddressLine({ draft }: { draft: Draft }) {
  const { t } = useText();
  const { publishing } = usePublishing();
  const { typedSlug, setTypedSlug, jumpTo } = usePlaces();
  const { head, fields, story } = draft;
  if (head.path !== null || !story.rights.edit) return null;
  const fault = slugFault(typedSlug ?? fields.slug);
  const { address } = publishing;
  const isOfThis = address?.slug === fields.slug && address.sectionId === fields.sectionId;
  if (!fault && !(address && isOfThis)) return null;
  const { suggestion } = (!fault && address) || { suggestion: null };
  const isTaken = fault !== null || address?.code === "address-taken";
  return (
    <StripLine tone={isTaken ? "bad" : "warn"}>
      <span className="min-w-0 flex-1 basis-64" role="status">
        <b className="font-medium">{t("editor.bar.address.refused")}</b>{" "}
        {fault ? slugFaultText(fault, t) : address?.message}
      </span>
      {suggestion && (
        <Button
          onClick={() => {
            setTypedSlug(null);
            draft.set("slug", suggestion);
          }}
        >
          {t("editor.dialogs.address.use", { slug: suggestion })}
        </Button>
      )}
      <Button onClick={() => jumpTo({ field: "slug" })}>{t("editor.bar.address.change")}</Button>
    </StripLine>
  );
}
