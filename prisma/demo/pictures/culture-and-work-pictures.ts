import { type DemoPicture, drawn } from "../demo-picture";

export const cultureAndWorkPictures: DemoPicture[] = [
  drawn("orchestra", ["stage", "orchestra", "brass", 5], [0.5, 0.5], "A conductor seen from behind leads an orchestra beneath golden organ pipes.", "The Harbour Philharmonic in its new hall."),
  drawn("masks", ["stage", "masks", "rose", 7], [0.5, 0.42], "A laughing white mask and a weeping yellow one hang over an empty stage.", "The Customs House company plays both parts straight."),
  drawn("cinema", ["stage", "cinema", "night", 3], [0.5, 0.4], "An audience watches a screen with a yellow sun over dark hills.", "The Lux, reopened with 190 of its old seats."),
  drawn("final-kick", ["stadium", "kick", "meadow", 2], [0.35, 0.5], "A footballer in red strikes the ball towards goal in a floodlit stadium.", "Marcus Adeyi, a moment before the ninetieth minute."),
  drawn("final-joy", ["stadium", "joy", "frost", 8], [0.52, 0.5], "Three players in red leap in celebration before a full stand.", "Wanderers, Cup holders at the fourth attempt."),
  drawn("final-save", ["stadium", "save", "rose", 11], [0.75, 0.5], "A goalkeeper stretches for a ball under the crossbar at night.", "Sixteen saves in one season of shoot-outs."),
  drawn("fruit-market", ["market", "fruit", "dawn", 4], [0.5, 0.5], "Shoppers pass market stalls with striped awnings and crates of fruit beneath a string of lamps.", "Lantern Market on a Saturday."),
  drawn("fish-market", ["market", "fish", "frost", 10], [0.5, 0.5], "Fishmongers behind crates of silver fish, customers in winter coats in front.", "The herring came in nine days late."),
  drawn("coins", ["money", "coins", "brass", 6], [0.7, 0.5], "A small figure stands on a stack of coins beside ever taller stacks.", "The gap between the second step and the sixth."),
  drawn("bars", ["money", "bars", "dawn", 9], [0.55, 0.35], "A figure stands on the tallest of eight bars; the three behind it fall away in red.", "Freight by quarter, and what came next."),
  drawn("peaks-of-debt", ["money", "peaks", "ember", 14], [0.6, 0.7], "A walker climbs a ridge that rises like the line of a chart in oranges and reds.", "Public debt, seen as terrain."),
  drawn("laboratory-bench", ["laboratory", "flasks", "brass", 3], [0.4, 0.6], "Flasks with red and yellow liquid bubble on a bench beside a rack of test tubes.", "The Institute of Marine Biology, second floor."),
  drawn("dish", ["laboratory", "dish", "rose", 13], [0.5, 0.5], "A round culture dish dotted with colonies in red, yellow and violet.", "Plankton from the harbour, grown for nine days."),
  drawn("dish-frost", ["laboratory", "dish", "frost", 20], [0.5, 0.5], "Coloured cells in a round glass dish on a pale blue ground.", "One drop of harbour water, enlarged."),
  drawn("library", ["room", "library", "brass", 7], [0.55, 0.6], "A reader in a red jumper sits before high shelves, lit by a desk lamp.", "The reading room of the Seamen's Library."),
  drawn("table", ["room", "table", "dawn", 2], [0.46, 0.5], "A laid table from above: a grilled fish with lemon, a salad, plums and dark coffee on a red cloth.", "Supper at Number Nine."),
  drawn("fruit-market-evening", ["market", "fruit", "rose", 33], [0.5, 0.5], "Evening market under lamps, in pink and violet light, with stallholders behind fruit.", "The night market on Chandler Row."),
];
