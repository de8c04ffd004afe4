import "server-only";
import type { CardSize } from "@/lib/engines/share-cards/card-model";
import { plainCard } from "@/lib/engines/share-cards/share-cards";
import { cardBrand } from "@/lib/newsroom/media/share-card/card-brand";
import { openBytes, type ServedFile } from "@/lib/platform/http/file-response";
import { storage } from "@/lib/platform/storage/storage";
import type { Site } from "../site";
import { homeCard } from "./list-card";
import { inSize } from "./page-card";
import { cardKey } from "./stored-card";

/** An edition's own card in place of one that cannot be drawn: as it is stored, else its colours alone. Nothing is drawn for it. */
export async function brandFile(site: Site, size: CardSize, cacheControl: string): Promise<ServedFile> {
  const page = inSize(homeCard(site), size);
  const bytes = (await storage().read(cardKey(page))) ?? (await plainCard(cardBrand(site), size));
  return {
    contentType: "image/png",
    bytes: bytes.length,
    etag: `brand-${page.hash}-${bytes.length}`,
    cacheControl,
    open: openBytes(bytes),
  };
}
