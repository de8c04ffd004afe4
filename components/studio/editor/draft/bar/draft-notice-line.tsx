"use client";

import { useText } from "../../../shell/text-provider";
import { ZonedTime } from "../../../shell/zoned-time";
import type { DraftNotice } from "../draft-state";

/** What became of the text, in words. */
export function DraftNoticeLine({ notice, zone }: { notice: DraftNotice; zone: string }) {
  const { t, locale } = useText();
  const sideDraft = (n: number | null) => (n === null ? "" : ` ${t("editor.draft.notice.sideDraft", { n })}`);
  switch (notice.kind) {
    case "restored":
      return t.rich("editor.draft.notice.restored", { time: () => <ZonedTime at={new Date(notice.at)} zone={zone} /> });
    case "merged":
      return t("editor.draft.notice.merged");
    case "stripped": {
      const names = notice.fields.map((field) => t(`history.field.${field}`));
      return t("editor.draft.notice.stripped", { fields: new Intl.ListFormat(locale).format(names) });
    }
    case "displaced": {
      const { isSelf, name, reason } = notice;
      const taken = t(isSelf ? "editor.draft.notice.displacedSelf" : "editor.draft.notice.displaced", { name });
      return taken + (reason && ` ${t("editor.bar.quoted", { text: reason })}`) + sideDraft(notice.sideDraft);
    }
    case "kept-aside":
      return notice.message + sideDraft(notice.sideDraft);
    case "yours":
      return t("editor.draft.notice.yours", { name: notice.name });
  }
}
