import { Notice } from "@/components/ui/notice";
import { StudioLanguage } from "../../../shell/studio-language";
import { useText } from "../../../shell/text-provider";
import { type PasteNotes, pasteNoteKinds } from "./paste-notes";

/** One list of what a paste changed or did not take. `onUndo` is null once something was written after it. */
export function PasteNotice({
  notes,
  onUndo,
  onClose,
}: {
  notes: PasteNotes;
  onUndo: (() => void) | null;
  onClose: () => void;
}) {
  const { t } = useText();
  const button = "me-3 min-h-6 underline underline-offset-2";
  return (
    <StudioLanguage>
      <div className="sticky top-36 z-9 my-3 bg-paper font-sans sm:top-28">
        <Notice tone="warn">
          <p className="font-semibold">{t("editor.body.paste.title")}</p>
          <ul className="my-1 list-disc ps-5">
            {pasteNoteKinds.map((kind) => {
              const count = notes[kind];
              return count ? <li key={kind}>{t(`editor.body.paste.${kind}`, { count })}</li> : null;
            })}
          </ul>
          {onUndo && (
            <button type="button" className={button} onClick={onUndo}>
              {t("editor.body.paste.undo")}
            </button>
          )}
          <button type="button" className={button} onClick={onClose}>
            {t("editor.body.paste.close")}
          </button>
        </Notice>
      </div>
    </StudioLanguage>
  );
}
