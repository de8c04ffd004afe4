import { type JudgedEvent, told } from "./judged-event";

const place = { lang: "fr", section: "society" };

export const frenchEvents: JudgedEvent[] = [
  {
    ...place,
    key: "maternite",
    topics: ["health", "valbrune"],
    weight: 4,
    beside: ["urgences", "medecins"],
    stories: [
      told(
        4,
        "Élise Caron",
        "La maternité de Valbrune fermera en juin",
        "Faute de sages-femmes, la maternité de Valbrune fermera ses portes en juin. Les futures mères devront rouler cinquante minutes jusqu'à Saint-Aubrac. La directrice de l'hôpital, Maud Perrin, dit avoir cherché pendant deux ans. Les élus de la vallée appellent à manifester samedi.",
      ),
      told(
        7,
        "Élise Caron",
        "Deux mille personnes défilent pour la maternité",
        "Poussettes en tête, deux mille habitants ont défilé samedi à Valbrune contre la fermeture de la maternité. Une sage-femme à la retraite a proposé de reprendre du service. Maud Perrin, la directrice, est venue les écouter sous la halle et n'a rien promis.",
      ),
      told(
        11,
        "Hugo Lemaire",
        "Trois sages-femmes répondent à l'appel de Valbrune",
        "Après le défilé de samedi, trois sages-femmes se sont dites prêtes à travailler à Valbrune, dont une qui vient de prendre sa retraite. Il en faudrait cinq pour que la maternité reste ouverte la nuit. La mairie offre un logement à celles qui s'installent.",
      ),
      told(
        18,
        "Hugo Lemaire",
        "La maternité de Valbrune sauvée pour un an",
        "La maternité ne fermera pas en juin : avec cinq sages-femmes recrutées en quinze jours, Valbrune garde ses naissances pour un an au moins. Maud Perrin remercie la vallée. Le premier bébé né après l'annonce s'appelle Victoire, et sa mère jure que c'était prévu.",
      ),
    ],
  },
  {
    ...place,
    key: "urgences",
    topics: ["health", "port-cendre"],
    weight: 3,
    beside: ["maternite", "medecins"],
    stories: [
      told(
        6,
        "Naïm Roche",
        "Les urgences de Port-Cendre fermées la nuit",
        "Depuis lundi, les urgences de l'hôpital de Port-Cendre ferment à vingt heures. Quatre médecins sur neuf sont en arrêt. La nuit, les ambulances partent vers Les Aulnes, de l'autre côté de l'estuaire, et le bac ne circule plus après minuit. Le syndicat des soignants parle d'un abandon.",
      ),
      told(
        9,
        "Naïm Roche",
        "Un pêcheur transporté en canot faute d'urgences",
        "Blessé à la main par un treuil, un pêcheur de Port-Cendre a traversé l'estuaire en canot, à deux heures du matin, pour être soigné aux Aulnes. Les urgences étaient fermées et le bac à quai. Il va bien. Les soignants demandent au moins une ambulance avec un médecin à bord.",
      ),
      told(
        14,
        "Naïm Roche",
        "Port-Cendre rouvre ses urgences deux nuits sur trois",
        "Avec le renfort de médecins militaires, les urgences de Port-Cendre rouvrent deux nuits sur trois. La troisième, une vedette des sauveteurs attendra les blessés au ponton pour les mener aux Aulnes. Le syndicat des soignants y voit un progrès et réclame des embauches.",
      ),
    ],
  },
  {
    ...place,
    key: "medecins",
    topics: ["health"],
    weight: 2,
    beside: [],
    stories: [
      told(
        10,
        "Ruth Vale",
        "Pourquoi les petits hôpitaux manquent de bras",
        "Un médecin formé sur trois choisit aujourd'hui la ville. Dans les petits hôpitaux, les gardes de nuit reviennent trop souvent, et une maternité ou des urgences ne tiennent qu'à quelques personnes. Logements, équipes partagées et sages-femmes à la retraite aident, sans suffire.",
      ),
    ],
  },
  {
    ...place,
    key: "moustique",
    topics: ["health", "nature"],
    weight: 5,
    beside: [],
    stories: [
      told(
        12,
        "Hugo Lemaire",
        "Le moustique des marais arrive en ville",
        "Un insecte rayé, connu jusqu'ici dans les marais de Brière-le-Haut, s'est installé dans les jardins de Montclar. Sa piqûre donne une fièvre de trois jours. La biologiste Inès Faure conseille de vider les soucoupes et de couvrir les citernes, où les larves grandissent en une semaine.",
      ),
      told(
        15,
        "Hugo Lemaire",
        "Montclar lâche des poissons contre les larves",
        "Pour lutter contre le moustique rayé, Montclar a lâché quatre mille petits poissons dans ses bassins. Chacun mange cent larves par jour. Les enfants des écoles ont vidé les soucoupes du cimetière. Inès Faure compte les piqûres et en trouve déjà un tiers de moins.",
      ),
      told(
        21,
        "Élise Caron",
        "La fièvre de trois jours recule à Montclar",
        "Douze cas de fièvre cette semaine au lieu de quarante : à Montclar, la chasse aux larves porte ses fruits. La biologiste Inès Faure prévient pourtant que les œufs du moustique passent l'hiver. La ville gardera ses poissons, que l'on nourrira jusqu'au printemps.",
      ),
    ],
  },
  {
    ...place,
    key: "ecole-barque",
    topics: ["schools", "port-cendre"],
    weight: 2,
    beside: [],
    stories: [
      told(
        16,
        "Élise Caron",
        "Une classe apprend à construire sa barque",
        "Au collège de Port-Cendre, les élèves de cinquième passent leurs vendredis à l'atelier. Sous l'œil du charpentier Loïc Hamon, ils assemblent une barque de cinq mètres. Les angles servent au cours de géométrie, le goudron à celui de chimie. La mise à l'eau est prévue dans une semaine.",
      ),
      told(
        22,
        "Élise Caron",
        "La barque des collégiens flotte, à une fuite près",
        "Elle s'appelle Équerre et elle flotte. La barque construite par les élèves de Port-Cendre a été mise à l'eau devant leurs parents. Une fuite près de la quille a été bouchée avec un pull. Le charpentier Loïc Hamon leur donne dix-huit sur vingt et garde le pull.",
      ),
    ],
  },
];
