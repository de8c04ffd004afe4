import { type JudgedEvent, told } from "./judged-event";

const politics = { lang: "en", section: "politics" };

export const englishPolitics: JudgedEvent[] = [
  {
    ...politics,
    key: "averley-mayor",
    topics: ["local-politics", "averley"],
    weight: 4,
    beside: ["counting"],
    stories: [
      told(
        5,
        "Lena Brook",
        "Averley chooses a mayor between baker and judge",
        "On Sunday Averley elects its mayor. Rosa Quill, who ran a bakery for thirty years, wants cheaper buses; Edmund Hale, a retired judge, wants the debts paid first. Both have promised not to speak ill of each other, and both have broken it once, each about the swimming pool.",
      ),
      told(
        8,
        "Lena Brook",
        "Rosa Quill wins Averley by 41 votes",
        "Averley has a new mayor: Rosa Quill won Sunday's election with 41 votes more than Edmund Hale. Hale congratulated her but asked for a second count of the ballots from the two districts by the river, where a box had been opened an hour too early.",
      ),
      told(
        11,
        "Aled Finch",
        "Ballots by the river counted again",
        "Under the eyes of a dozen citizens the ballots of two river districts were counted a second time in the town hall of Averley. Quill lost three votes and Hale won two, which leaves her ahead by 36. Hale says that for him the matter is closed.",
      ),
      told(
        15,
        "Lena Brook",
        "Mayor Quill begins with buses and the pool",
        "In her first speech as mayor of Averley, Rosa Quill asked the council for cheaper bus tickets and for a new roof over the swimming pool. Her rival Edmund Hale, who sat in the second row, will lead a group that looks through the town's debts.",
      ),
    ],
  },
  {
    ...politics,
    key: "kesh-council",
    topics: ["local-politics", "kesh"],
    weight: 3,
    beside: ["counting"],
    stories: [
      told(
        7,
        "Aled Finch",
        "Kesh votes on Sunday, with nine lists for fifteen seats",
        "Nine lists stand for the fifteen seats of Kesh council, more than ever. The quarry divides them: the Orchard list wants to close it within ten years, the Working list wants to widen it. Polls in the valley are open from seven to seven, also in the chapel.",
      ),
      told(
        9,
        "Aled Finch",
        "Orchard list strongest in Kesh, without a majority",
        "The Orchard list won six of fifteen seats on the council of Kesh, ahead of the Working list with five. Nobody has a majority. The farmers' list, with its two members, can choose with whom to govern; its leader Gwen Tarrant says she will take her time.",
      ),
      told(
        14,
        "Aled Finch",
        "Farmers and Orchard list to govern Kesh together",
        "Gwen Tarrant's farmers and the Orchard list have agreed on how to govern Kesh. The quarry may work for twelve more years and must then become a lake. With one independent member they have nine of fifteen seats. The Working list speaks of a bad bargain for the valley.",
      ),
      told(
        18,
        "Lena Brook",
        "Kesh council opens with a row about chairs",
        "The first sitting of the new council in Kesh began forty minutes late because the Working list refused its places by the door. Gwen Tarrant, who was elected to lead the council, had the tables set in a circle. After that the quarry plan passed with nine votes.",
      ),
    ],
  },
  {
    ...politics,
    key: "counting",
    topics: ["local-politics"],
    weight: 2,
    beside: [],
    stories: [
      told(
        10,
        "Ruth Vale",
        "How votes are counted, and when they are counted again",
        "After an election each box is opened by three people who do not know each other. Ballots are sorted by list or candidate, counted twice, and sealed. Anyone who loses by less than one vote in a hundred may ask for a second count, which any citizen may watch in the town hall.",
      ),
    ],
  },
  {
    ...politics,
    key: "averley-library",
    topics: ["local-politics", "averley"],
    weight: 5,
    beside: [],
    stories: [
      told(
        12,
        "Tom Okoro",
        "Averley library may have to close on Saturdays",
        "The library of Averley could lose its Saturday hours. A paper of the treasurer names 80,000 that the town would save by it, as much as two librarians earn. On Saturdays the reading room has four hundred visitors, more than on any other day, half of them children.",
      ),
      told(
        16,
        "Tom Okoro",
        "Children read aloud for their library",
        "Some sixty children sat on the steps of Averley's library on Monday and read aloud, one page each, so that the treasurer could hear it. They do not want to lose their Saturdays. A librarian said that she had not been allowed to help, and had only lent the books.",
      ),
      told(
        20,
        "Tom Okoro",
        "Library keeps its Saturdays after gift",
        "A printer who wants no name in the paper gives 80,000 so that Averley's library can stay open on Saturdays for one more year. The treasurer drew back his paper. Librarians hope that readers will found a society by then which carries the reading room.",
      ),
    ],
  },
];
