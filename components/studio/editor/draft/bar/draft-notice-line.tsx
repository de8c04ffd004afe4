import { ZonedTime } from "../../../shell/zoned-time";
import type { DraftField } from "../draft-fields";
import type { DraftNotice } from "../draft-state";
import { fieldLabels } from "../merge/field-labels";

const kept = (n: number | null) =>
  n === null
    ? ""
    : ` What was not saved is kept beside the story: side draft ${n}, under “Side drafts” and in the history.`;

const placesOf = (fields: DraftField[]) =>
  new Intl.ListFormat("en").format(fields.map((field) => fieldLabels[field].toLowerCase()));

/** What came of the text, in words. */
export function DraftNoticeLine({ notice, zone }: { notice: DraftNotice; zone: string }) {
  switch (notice.kind) {
    case "restored":
      return (
        <>
          Text that was not saved when this browser closed (<ZonedTime at={new Date(notice.at)} zone={zone} />) is back.
        </>
      );
    case "merged":
      return <>Somebody else saved other parts of this story meanwhile. Both texts are merged.</>;
    case "stripped":
      return <>Removed invisible characters from the {placesOf(notice.fields)}.</>;
    case "displaced":
      return (
        <>
          {notice.isSelf ? "You went on writing in another tab." : `${notice.name} took over.`}
          {notice.reason && ` “${notice.reason}”`}
          {kept(notice.sideDraft)}
        </>
      );
    case "kept-aside":
      return (
        <>
          {notice.message}
          {kept(notice.sideDraft)}
        </>
      );
    case "yours":
      return <>{notice.name} writes here no longer: you may.</>;
  }
}
