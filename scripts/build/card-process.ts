import { layOutCard } from "@/components/share-card/lay-out-card";
import { serveCards } from "@/lib/engines/share-cards/serve-cards";

await serveCards(layOutCard);
