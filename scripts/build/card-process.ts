import { layOutCard } from "@/components/share-card/lay-out-card";
import { serveCards } from "@/lib/platform/cards/serve-cards";

await serveCards(layOutCard);
