import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { studioText } from "@/lib/studio/shell/text/studio-text";
import { zoneName } from "../shell/zone-name";
import { historyAddress } from "./history-address";

/** Asks for a time of the newsroom's clock. */
export async function SeenForm({
  storyId,
  zone,
  seen,
  problem,
}: {
  storyId: string;
  zone: string;
  seen: string;
  problem: string;
}) {
  const { t, locale } = await studioText();
  const isLocal = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(seen);
  return (
    <form action={historyAddress(storyId)} className="flex flex-wrap items-end gap-2">
      <Field
        label={t("history.seen.at")}
        name="seen"
        type="datetime-local"
        step={1}
        required
        defaultValue={isLocal ? seen : ""}
        hint={zoneName(zone, locale)}
        problem={problem || undefined}
      />
      <Button type="submit" className="mb-5">
        {t("history.seen.show")}
      </Button>
    </form>
  );
}
