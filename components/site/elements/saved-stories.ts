import { memory } from "./memory";

interface SavedStory {
  id: string;
  path: string;
  title: string;
}

const MAX_SAVED = 200;

export function savedStories(): SavedStory[] {
  try {
    const list: unknown = JSON.parse(memory.get("saved") ?? "[]");
    return Array.isArray(list)
      ? list.filter((item) => typeof item?.path === "string" && item.path.startsWith("/"))
      : [];
  } catch {
    return [];
  }
}

export function keepStories(list: SavedStory[]): void {
  memory.set("saved", JSON.stringify(list.slice(0, MAX_SAVED)));
}
