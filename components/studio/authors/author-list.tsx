"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { RowMenu, RowName, rowClass, rowControl } from "@/components/ui/row";
import { createAuthorAction, renameAuthorAction } from "@/lib/studio/authors/actions";
import type { ListedAuthor } from "@/lib/studio/authors/list-authors";
import { NewNameForm } from "../shell/new-name-form";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";

export function AuthorList({ authors, mayChange }: { authors: ListedAuthor[]; mayChange: boolean }) {
  const { t } = useText();
  const create = useAction(createAuthorAction);
  return (
    <>
      {mayChange && (
        <NewNameForm
          label={t("authors.new")}
          words={t("authors.make")}
          {...create}
          onCreate={(name) => create.run({ name })}
        />
      )}
      {authors.length === 0 && <p className="py-10 text-center text-ink-3">{t("authors.noMatch")}</p>}
      <ul aria-label={t("authors.title")}>
        {authors.map((author) => (
          <AuthorRow key={author.id} author={author} mayChange={mayChange} />
        ))}
      </ul>
    </>
  );
}

function AuthorRow({ author, mayChange }: { author: ListedAuthor; mayChange: boolean }) {
  const { t } = useText();
  const rename = useAction(renameAuthorAction);
  const [isOpen, setOpen] = useState(false);
  const { id, slug, name, beat, stories } = author;
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (field: string) => String(given.get(field));
    if (await rename.run({ authorId: id, name: text("name"), beat: text("beat") })) setOpen(false);
  }
  return (
    <li className={rowClass}>
      <span className="min-w-40 flex-1">
        <RowName onOpen={mayChange && !isOpen ? () => setOpen(true) : null}>
          <bdi>{name}</bdi>
        </RowName>
        <span className="block text-xs text-ink-3">
          {beat && (
            <>
              <bdi>{beat}</bdi>
              {" · "}
            </>
          )}
          <span dir="ltr" className="inline-block wrap-anywhere">
            /author/{slug}
          </span>
        </span>
      </span>
      <span className="text-xs text-ink-3 tabular-nums">{t("authors.public", { count: stories })}</span>
      {mayChange && (
        <RowMenu
          label={t("shell.actionsOf", { name })}
          items={[{ label: t("authors.change"), onSelect: () => setOpen(true) }]}
        />
      )}
      {isOpen && (
        <form onSubmit={submit} className={`${rowControl} grid w-full gap-2 py-2`}>
          {rename.problem && <Notice tone="bad">{rename.problem}</Notice>}
          <div className="flex flex-wrap gap-2">
            <Field label={t("authors.name")} name="name" defaultValue={name} maxLength={120} required dir="auto" />
            <Field label={t("authors.beat")} name="beat" defaultValue={beat} maxLength={120} dir="auto" />
          </div>
          <p className="flex flex-wrap gap-2">
            <Button type="submit" tone="primary" disabled={rename.isBusy}>
              {t("shell.save")}
            </Button>
            <Button onClick={() => setOpen(false)}>{t("shell.cancel")}</Button>
          </p>
        </form>
      )}
    </li>
  );
}
