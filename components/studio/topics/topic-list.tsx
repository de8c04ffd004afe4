"use client";

import { useState } from "react";
import { RowMenu, RowName, rowClass } from "@/components/ui/row";
import { createTopicAction, renameTopicAction } from "@/lib/studio/topics/actions";
import type { ListedTopic } from "@/lib/studio/topics/list-topics";
import { NamesForm } from "../shell/names-form";
import { NewNameForm } from "../shell/new-name-form";
import { useText } from "../shell/text-provider";
import { useAction } from "../shell/use-action";

export function TopicList({
  topics,
  languages,
  mayCreate,
  mayRename,
}: {
  topics: ListedTopic[];
  languages: string[];
  mayCreate: boolean;
  mayRename: boolean;
}) {
  const { t } = useText();
  const create = useAction(createTopicAction);
  const lang = languages[0] ?? "en";
  return (
    <>
      {mayCreate ? (
        <NewNameForm
          label={t("topics.new", { lang })}
          words={t("topics.make")}
          {...create}
          onCreate={(name) => create.run({ name, lang })}
        />
      ) : (
        <p className="mb-4 text-ink-2">{t("topics.byEditors")}</p>
      )}
      {topics.length === 0 && <p className="py-10 text-center text-ink-3">{t("topics.noMatch")}</p>}
      <ul aria-label={t("topics.title")}>
        {topics.map((topic) => (
          <TopicRow key={topic.id} topic={topic} languages={languages} mayRename={mayRename} />
        ))}
      </ul>
    </>
  );
}

function TopicRow({ topic, languages, mayRename }: { topic: ListedTopic; languages: string[]; mayRename: boolean }) {
  const { t } = useText();
  const rename = useAction(renameTopicAction);
  const { id, slug, names, stories } = topic;
  const [isOpen, setOpen] = useState(false);
  const name = names[languages[0] ?? "en"] ?? Object.values(names)[0] ?? slug;
  const open = () => setOpen(true);
  return (
    <li className={rowClass}>
      <span className="min-w-40 flex-1">
        <RowName onOpen={mayRename && !isOpen ? open : null}>
          <bdi>{name}</bdi>
        </RowName>
        <span className="block text-xs text-ink-3">
          <bdi dir="ltr">/topic/{slug}</bdi>
        </span>
      </span>
      <span className="text-xs text-ink-3 tabular-nums">{t("topics.public", { count: stories })}</span>
      {mayRename && (
        <RowMenu label={t("shell.actionsOf", { name })} items={[{ label: t("shell.rename"), onSelect: open }]} />
      )}
      {isOpen && (
        <NamesForm
          onClose={() => setOpen(false)}
          names={names}
          languages={languages}
          {...rename}
          onSave={(next) => rename.run({ topicId: id, names: next })}
        />
      )}
    </li>
  );
}
