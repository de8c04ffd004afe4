"use client";

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
  return (
    <li className="flex flex-wrap items-center gap-x-4 border-b border-line py-1.5">
      <span className="min-w-40 flex-1">
        <b className="font-medium">
          <bdi>{names[languages[0] ?? "en"] ?? Object.values(names)[0] ?? slug}</bdi>
        </b>
        <span className="block text-xs text-ink-3">
          <bdi dir="ltr">/topic/{slug}</bdi>
        </span>
      </span>
      <span className="text-xs text-ink-3 tabular-nums">{t("topics.public", { count: stories })}</span>
      {mayRename && (
        <NamesForm
          names={names}
          languages={languages}
          {...rename}
          onSave={(next) => rename.run({ topicId: id, names: next })}
        />
      )}
    </li>
  );
}
