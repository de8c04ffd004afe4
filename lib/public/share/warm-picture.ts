import "server-only";
import { pictureVersion } from "@/lib/newsroom/media/picture-version";
import { reader } from "../db/reader";
import { getPicture } from "../media/picture-file";

/** What a lead picture is first asked for: a phone's and a desk's story page, and the cards that lead to it. */
const FIRST = ["800w", "1200w", "1600w", "320w-3x2", "480w-3x2", "800w-3x2"] as const;

/** Makes the sizes that the first readers of a story will ask for; those that the original cannot fill are not named on any page. */
export async function warmPicture(id: string): Promise<void> {
  const picture = await reader().publicMedia.findUnique({ where: { id } });
  if (!picture) return;
  const version = pictureVersion(picture);
  const fitting = FIRST.filter((name) => Number.parseInt(name, 10) <= picture.width);
  for (const name of fitting) await getPicture(id, version, `${name}.avif`);
}
