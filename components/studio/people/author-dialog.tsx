"use client";

import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { findAuthorsAction } from "@/lib/studio/editor/read-actions";
import { linkAuthorAction } from "@/lib/studio/people/actions";
import type { Person } from "@/lib/studio/people/list-people";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";

/** Chooses who a person is in bylines. */
export function AuthorDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useText();
  const { run, isBusy, problem } = useAction(linkAuthorAction);
  const link = async (authorId: string | null) => {
    if (await run({ staffId: person.id, authorId })) onClose();
  };
  return (
    <Dialog title={t("people.authorOf", { name: person.name })} onClose={onClose}>
      <p className="mb-3 text-ink-2">
        {person.author ? t("people.writesAs", { name: person.author.name }) : t("people.noAuthor")}
      </p>
      {/* Room for what is found, which a dialog would cut off */}
      <div className="min-h-80">
        <Combobox
          label={t("people.findAuthor")}
          placeholder={t("people.findAuthor")}
          find={async (q) => {
            const answer = await findAuthorsAction(q);
            return answer.ok ? answer.value : null;
          }}
          onPick={({ id }) => link(id)}
          noneWords={t("editor.panels.noMatch")}
          failedWords={t("shell.noAnswer")}
        />
      </div>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <p className="mt-5 flex flex-wrap gap-2">
        {person.author && (
          <Button disabled={isBusy} onClick={() => link(null)}>
            {t("people.removeAuthor")}
          </Button>
        )}
        <Button onClick={onClose}>{t("shell.cancel")}</Button>
      </p>
    </Dialog>
  );
}
