import type { Words } from "./languages";

type DemoAuthor = {
  slug: string;
  name: string;
  names?: Partial<Words>;
  sortName: string;
  kind: "staff" | "agency";
  role: string;
  beat: string;
  bio: Words;
  portrait?: string;
};

const staff = (slug: string, name: string, sortName: string, role: string, beat: string, bio: Words): DemoAuthor => ({
  slug,
  name,
  sortName,
  kind: "staff",
  role,
  beat,
  bio,
  portrait: slug,
});

export const authors: DemoAuthor[] = [
  staff("ines-carrow", "Ines Carrow", "Carrow, Ines", "City editor", "Transport and the council", {
    en: "Ines Carrow has covered Saltmere's council for eleven years and has ridden every tram line to its last stop.",
  }),
  staff("tomas-okafor", "Tomas Okafor", "Okafor, Tomas", "Political editor", "The Assembly", {
    en: "Tomas Okafor reports on the Assembly and its corridors. He was a clerk there before he wrote about it.",
  }),
  staff("maren-solvik", "Maren Solvik", "Solvik, Maren", "Science editor", "Sea, climate and sky", {
    en: "Maren Solvik trained as an oceanographer and writes about the sea, the sky and the people who measure them.",
  }),
  staff("daniel-achter", "Daniel Achter", "Achter, Daniel", "Business editor", "The port and the banks", {
    en: "Daniel Achter writes about the port, prices and work. He keeps a tide table on his desk and a ledger beside it.",
  }),
  staff("priya-raman", "Priya Raman", "Raman, Priya", "Culture editor", "Stage, books and food", {
    en: "Priya Raman edits the culture pages and reviews theatre and music in English and Hindi.",
    hi: "प्रिया रमन संस्कृति पृष्ठों की संपादक हैं और रंगमंच तथा संगीत पर लिखती हैं।",
  }),
  staff("samuel-oduya", "Samuel Oduya", "Oduya, Samuel", "Chief sports writer", "Football", {
    en: "Samuel Oduya has watched Saltmere Wanderers lose in nine towns, and win the Cup once.",
  }),
  staff("wren-talbot", "Wren Talbot", "Talbot, Wren", "Investigations reporter", "Public money", {
    en: "Wren Talbot reads contracts, tide logs and meeting minutes so that others need not. Letters are answered.",
  }),
  staff("beatrix-holm", "Beatrix Holm", "Holm, Beatrix", "Columnist", "City life", {
    en: "Beatrix Holm taught history at Quay Street School for thirty years before she began to argue in print.",
  }),
  staff("gideon-marsh", "Gideon Marsh", "Marsh, Gideon", "Chief leader writer", "Politics and ideas", {
    en: "Gideon Marsh writes the paper's leaders and a Thursday column on power and its manners.",
  }),
  staff("nadia-abebe", "Nadia Abebe", "Abebe, Nadia", "Foreign correspondent", "The Littoral Union", {
    en: "Nadia Abebe covers the eleven states of the Littoral Union from wherever the ferry goes.",
  }),
  staff("claire-vasseur", "Claire Vasseur", "Vasseur, Claire", "Editor, French edition", "City and culture", {
    en: "Claire Vasseur edits the French edition from the Quai des Cordiers.",
    fr: "Claire Vasseur dirige l'édition française. Elle écrit sur la ville, les métiers du port et les scènes de Saltmere.",
  }),
  staff("jonas-reiter", "Jonas Reiter", "Reiter, Jonas", "Editor, German edition", "Nation and economy", {
    en: "Jonas Reiter edits the German edition and writes on railways, energy and the budget.",
    de: "Jonas Reiter leitet die deutsche Ausgabe. Er schreibt über Bahn, Energie und Haushalt.",
  }),
  staff("lucia-ferrandiz", "Lucía Ferrándiz", "Ferrándiz, Lucía", "Editor, Spanish edition", "Sea and country", {
    en: "Lucía Ferrándiz edits the Spanish edition and reports from the islands and the upper valley.",
    es: "Lucía Ferrándiz dirige la edición española y cubre las islas y el valle alto del Wend.",
  }),
  staff("yusuf-haddad", "Yusuf Haddad", "Haddad, Yusuf", "Editor, Arabic edition", "City and port", {
    en: "Yusuf Haddad edits the Arabic edition and covers the port district where he grew up.",
    ar: "يوسف حدّاد رئيس تحرير الطبعة العربية، يكتب عن حيّ الميناء الذي نشأ فيه وعن شؤون المدينة.",
  }),
  staff("leila-mansour", "Leila Mansour", "Mansour, Leila", "Reporter, Arabic edition", "Science and culture", {
    en: "Leila Mansour writes on science and culture for the Arabic edition.",
    ar: "ليلى منصور صحافية في الطبعة العربية تكتب عن العلوم والثقافة.",
  }),
  staff("arjun-mehta", "Arjun Mehta", "Mehta, Arjun", "Editor, Hindi edition", "City and sport", {
    en: "Arjun Mehta edits the Hindi edition and keeps score at the East Quay cricket ground.",
    hi: "अर्जुन मेहता हिन्दी संस्करण के संपादक हैं। वे शहर, बंदरगाह और खेल पर लिखते हैं।",
  }),
  {
    slug: "lantern-newsroom",
    name: "Lantern newsroom",
    sortName: "Lantern newsroom",
    kind: "staff",
    role: "News desk",
    beat: "Breaking news",
    bio: { en: "Reports gathered by the news desk of The Saltmere Lantern." },
  },
  {
    slug: "littoral-wire",
    name: "Littoral Wire",
    sortName: "Littoral Wire",
    kind: "agency",
    role: "News agency",
    beat: "World",
    bio: { en: "Littoral Wire is a co-operative news agency owned by forty newspapers on both sides of the strait." },
  },
];
