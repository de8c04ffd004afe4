import type { Hidden, HiddenNewsroom } from "./hidden-newsroom";

/** Every public surface where a story that has just become public stands, with what tells that it does. */
export function surfacesOf(
  story: Hidden & { path: string },
  { token, companion, shared, neighbour }: HiddenNewsroom,
  origin: string,
): [address: string, words: string][] {
  const { path, state, topicSlug, authorSlug } = story;
  const [, section, year, month, day] = path.split("/");
  const headline = `${token} ${state}`;
  const lists = [
    path,
    `/oembed?url=${encodeURIComponent(origin + path)}`,
    ...["/", `/${section}`, shared.path, `/topic/${topicSlug}`, `/author/${authorSlug}`],
    `/archive/${year}/${month}/${day}`,
    ...["/feed.xml", "/atom.xml", "/feed.json", `/${section}/feed.xml`, `${shared.path}/feed.xml`],
    ...[`/topic/${topicSlug}/feed.xml`, `/author/${authorSlug}/feed.xml`],
    ...["/news-sitemap.xml", neighbour],
  ];
  const unfinished = companion.slice(0, -2);
  const found = [
    ...[companion, `${companion}+${state}`, `%22${companion}+${token}%22`].map((words) => `/search?q=${words}`),
    ...[companion, unfinished].map((words) => `/api/suggest?lang=en&q=${words}`),
  ];
  return [
    ...lists.map((address): [string, string] => [address, headline]),
    ...found.map((address): [string, string] => [address, path]),
    [`/archive/${year}/${month}`, `/archive/${year}/${month}/${day}`],
    [`/sitemaps/stories-en-${new Date().toISOString().slice(0, 7)}-1.xml`, path],
  ];
}
