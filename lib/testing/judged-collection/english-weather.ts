import { type JudgedEvent, told } from "./judged-event";

const region = { lang: "en", section: "region" };

const odile =
  "Storm Odile reached the west coast on Tuesday night with gusts of 140 kilometres an hour. In Fenwick it tore the roof from the fish market " +
  "and threw six boats onto the quay; 20,000 homes were without light in the morning. Two people were hurt by tiles. " +
  "The fire service asks everyone to stay away from the sea wall until noon.";

export const englishWeather: JudgedEvent[] = [
  {
    ...region,
    key: "storm-odile",
    topics: ["weather", "fenwick"],
    weight: 4,
    beside: ["storm-bruno", "warnings"],
    stories: [
      told(10, "Jack Amory", "Storm Odile unroofs the fish market of Fenwick", odile, "odile"),
      told(
        11,
        "Jack Amory",
        "Storm Odile: fish market loses its roof, 20,000 homes dark",
        `${odile} Schools stay closed.`,
        "odile",
      ),
      told(
        12,
        "Mia Strand",
        "Fenwick sells its fish under canvas",
        "Two days after Odile the fishermen of Fenwick sell their catch under the canvas of a circus that winters nearby. Of the six boats on the quay four float again. The power company has brought light back to all but three hundred homes on the headland.",
      ),
      told(
        17,
        "Mia Strand",
        "Damage by Odile put at nine million",
        "Insurers put the damage that storm Odile did in Fenwick at nine million, most of it at the fish market and the sea wall. The roof had been held by bolts of 1961. The town wants to build it again before the herring come, in one span and without columns.",
      ),
    ],
  },
  {
    ...region,
    key: "storm-bruno",
    topics: ["weather", "kesh"],
    weight: 3,
    beside: ["storm-odile", "warnings"],
    stories: [
      told(
        15,
        "Jack Amory",
        "Storm Bruno fells a forest above Kesh",
        "Storm Bruno blew through the valley of Kesh on Sunday and felled some forty hectares of spruce within an hour. Trunks block the road over the pass. Gusts of 120 kilometres an hour were measured at the chapel; eight hundred homes had no light until evening.",
      ),
      told(
        16,
        "Mia Strand",
        "Foresters clear the pass trunk by trunk",
        "With nine machines foresters cut their way through the spruces that Bruno threw over the pass road above Kesh. Each trunk stands under strain and can kill, says the head forester, Owen Pell. He hopes to reach the inn, where thirty guests wait, by Wednesday.",
      ),
      told(
        21,
        "Mia Strand",
        "Kesh will plant oaks where Bruno felled spruce",
        "Where storm Bruno felled forty hectares of spruce, Kesh wants to plant oak and lime. The head forester, Owen Pell, says that spruce roots were too shallow for the slope. The fallen trunks bring half of their price, because all sawmills of the valley are full.",
      ),
    ],
  },
  {
    ...region,
    key: "warnings",
    topics: ["weather"],
    weight: 2,
    beside: [],
    stories: [
      told(
        13,
        "Ruth Vale",
        "What a red storm warning means, and what to do",
        "Yellow says that gusts may tear branches, orange that roofs are in danger, red that storm is a danger to life. With red, stay in, away from chimneys, trees and the sea wall; tie down boats and tables the day before, and keep a lamp where you find it in the dark.",
      ),
    ],
  },
  {
    ...region,
    key: "late-frost",
    topics: ["weather", "farming"],
    weight: 5,
    beside: [],
    stories: [
      told(
        18,
        "Sam Holt",
        "Frost takes the apricot blossom",
        "Minus six degrees on Wednesday night killed nearly all apricot blossom around Lower Tarn. Growers had lit two thousand candles between the rows, but the wind that might have moved the cold air failed. Apples, which flower later, may still come through unharmed.",
      ),
      told(
        19,
        "Sam Holt",
        "Growers spray apples with ice to save them",
        "In the second night of frost, growers around Lower Tarn sprayed their apple trees with water so that ice would shield the buds. It looks like glass and seems to have worked: of a hundred buds that were cut open, ninety were green. For the apricots it came too late.",
      ),
      told(
        22,
        "Ruth Vale",
        "Apricots will be dear this summer",
        "After the frost around Lower Tarn growers expect a tenth of the usual crop of apricots. Jam makers look for fruit abroad. Those who lit candles lost as much as those who did not, says the growers' league, which asks for a fund that pays when blossom freezes.",
      ),
    ],
  },
];
