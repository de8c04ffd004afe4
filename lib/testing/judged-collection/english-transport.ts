import { type JudgedEvent, told } from "./judged-event";

const barge =
  "A barge loaded with gravel struck the swing bridge in Port Tarn shortly before dawn and bent the pin on which it turns. " +
  "The harbour office closed the bridge to cars, cyclists and ships until divers have looked at the piers. Nobody was hurt. " +
  "Lorries for the quays must drive by way of Lower Tarn, a detour of fourteen kilometres.";

const region = { lang: "en", section: "region" };

export const englishTransport: JudgedEvent[] = [
  {
    ...region,
    key: "averley-bridge",
    topics: ["transport", "averley"],
    weight: 4,
    beside: ["tarn-bridge", "old-bridges"],
    stories: [
      told(
        2,
        "Ida Marsh",
        "Crack closes Mill Bridge in Averley",
        "Engineers closed Mill Bridge in Averley on Monday after they found a crack as long as an arm in one of its girders. Eleven thousand cars cross it on a working day. The council sends them over the ring road, and asks those who can to walk: a path for people on foot stays open.",
      ),
      told(
        4,
        "Tom Okoro",
        "Shopkeepers count the cost of a closed bridge",
        "Two days after the crack was found, half of the tables in Averley's Mill Street stay empty. The baker at the foot of the bridge sold forty loaves instead of two hundred. Shopkeepers want the council to let cars park for nothing on the far bank until the girder is mended.",
      ),
      told(
        7,
        "Ida Marsh",
        "Mill Bridge needs a new girder, says report",
        "The crack in Mill Bridge cannot be welded. In a report to Averley's council engineers say that the girder has to be replaced, at a price of 1.9 million. The part must be cast in Dorne, which takes five weeks. Until then only people on foot may cross.",
      ),
      told(
        12,
        "Tom Okoro",
        "Volunteers row Averley's schoolchildren across",
        "Since Mill Bridge lost its buses, the rowing club of Averley takes pupils from one bank to the other. Four boats leave at half past seven, each with a coach and six life jackets. The council pays for the tea, and says the girder from Dorne will come on time.",
      ),
    ],
  },
  {
    ...region,
    key: "tarn-bridge",
    topics: ["transport", "port-tarn"],
    weight: 3,
    beside: ["averley-bridge", "old-bridges"],
    stories: [
      told(3, "Wire", "Barge strikes swing bridge in Port Tarn", barge, "barge"),
      told(
        3,
        "Nell Price",
        "Port Tarn bridge closed after gravel barge hits it",
        `${barge} Buses end at the market.`,
        "barge",
      ),
      told(
        5,
        "Nell Price",
        "Divers find pier of Tarn swing bridge unharmed",
        "Divers found no damage below the water line of the swing bridge in Port Tarn. What remains is the bent pin, says the harbour master, Joan Abel. A crane from the shipyard is to lift the span next week, so that ships that wait in the basin can leave.",
      ),
      told(
        8,
        "Nell Price",
        "Skipper of the gravel barge had been awake for twenty hours",
        "The skipper who steered a barge into the swing bridge of Port Tarn had been at the helm for twenty hours, police say. His mate lay ill in the cabin. The owner of the barge wants to pay for the pin, but not for what the quays have lost.",
      ),
      told(
        13,
        "Nell Price",
        "Swing bridge turns again in Port Tarn",
        "With a new pin and to the sound of ships' horns, the swing bridge of Port Tarn turned on Friday for the first time since a barge had struck it. Nine ships left the basin within an hour. Cars may cross from Monday on, lorries a week later.",
      ),
    ],
  },
  {
    ...region,
    key: "old-bridges",
    topics: ["transport"],
    weight: 2,
    beside: [],
    stories: [
      told(
        9,
        "Ruth Vale",
        "Why so many bridges of the county are tired",
        "Of the county's 212 bridges, 64 are older than eighty years. Steel girders crack where salt water creeps under the paint, pins wear out, and barges have grown heavier than the piers were built for. Inspectors look at each bridge every six years; engineers ask for every three.",
      ),
    ],
  },
  {
    ...region,
    key: "ferry-strike",
    topics: ["transport", "work"],
    weight: 5,
    beside: [],
    stories: [
      told(
        6,
        "Sam Holt",
        "Island ferries stop as crews walk out",
        "The ferries to Skerry and Long Isle stayed in harbour on Friday. Crews of the Northern Line want a day more of rest after each week at sea. The union says that all but three of its two hundred members have joined the strike; the line speaks of a loss for the islands.",
      ),
      told(
        10,
        "Sam Holt",
        "Skerry's shelves empty on fourth day of ferry strike",
        "On Skerry the last fresh milk was sold on Tuesday morning. Fishing boats bring medicine and mail, and take guests home who should have left on Friday with the Northern Line. The union let one ferry sail for a woman who was about to give birth.",
      ),
      told(
        14,
        "Sam Holt",
        "Ferry crews win their day of rest",
        "The Northern Line and the union of its crews have agreed: after seven days at sea there will be four days ashore instead of three. The strike ended at noon, and the first ferry reached Long Isle at five with eleven lorries of food aboard.",
      ),
      told(
        16,
        "Ruth Vale",
        "What the islands learned from the strike",
        "A week without ferries has set Skerry thinking. The island council wants a store for three weeks of flour and milk, and a boat of its own for the sick. The Northern Line offers to share the price, if the union promises to warn a week before crews walk out.",
      ),
    ],
  },
];
