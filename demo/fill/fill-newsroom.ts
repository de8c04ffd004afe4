import { importActor } from "@/lib/newsroom/access/actor";
import { saveSettings } from "@/lib/newsroom/settings/save-settings";
import type { Tx } from "@/lib/platform/db/database";
import { demoNewsroom } from "../newsroom";

export interface DemoIds {
  sections: Map<string, string>;
  topics: Map<string, string>;
  authors: Map<string, string>;
}

const bySlug = (rows: { id: string; slug: string }[]) => new Map(rows.map((row) => [row.slug, row.id]));

/** Name, languages, sections, topics and authors of the demo newsroom; portraits by picture key. */
export async function fillNewsroom(tx: Tx, portraitId: (key: string) => string | undefined): Promise<DemoIds> {
  const { names, taglines, defaultLanguage, languages, sections, topics, authors } = demoNewsroom;
  await saveSettings(tx, importActor, {
    name: names[defaultLanguage],
    names,
    taglines,
    languages: [defaultLanguage, ...languages.map(({ code }) => code).filter((code) => code !== defaultLanguage)],
    zone: "Europe/Lisbon",
  });
  await tx.section.createMany({
    data: sections.map(({ slug, names, accent, accentDark, descriptions, order }) => ({
      ...{ slug, names, accent, accentDark, descriptions, position: order },
    })),
  });
  await tx.topic.createMany({
    data: topics.map(({ slug, names, description }) => ({
      ...{ slug, names },
      descriptions: description ? { en: description } : {},
    })),
  });
  await tx.author.createMany({
    data: authors.map(({ slug, name, sortName, kind, beat, bio, portrait }) => ({
      ...{ slug, name, sortName, kind, beat, bios: bio },
      portraitId: portrait ? portraitId(portrait) : undefined,
    })),
  });
  return {
    sections: bySlug(await tx.section.findMany()),
    topics: bySlug(await tx.topic.findMany()),
    authors: bySlug(await tx.author.findMany()),
  };
}
