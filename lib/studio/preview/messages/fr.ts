import type { Translation } from "../../shell/text/translation";
import type { preview as english } from "./en";

export const preview: Translation<typeof english> = {
  title: "Aperçu",
  ofVersion: "Aperçu de la version {n}",
  about: "À propos de cet aperçu",
  changed: "Modifié <time></time>",
  staffOnly: "Seuls les membres connectés de la rédaction voient cette page.",
  links: "Liens",
  edit: "Modifier",
  width: "Largeur",
  screen: { phone: "Téléphone", tablet: "Tablette", desktop: "Ordinateur" },
  frame: "La page telle que les lecteurs la voient",
  openAlone: "Ouvrir dans un nouvel onglet",
  from: "De {host}",
  refresh: "Actualiser la carte",
  card: "Carte de partage",
  leadPicture: "Image principale",
  lifetime: {
    x: "Affiche la même carte pendant une semaine environ.",
    facebook: "Affiche la même carte jusqu’à 30 jours, ou jusqu’à ce qu’elle soit actualisée.",
    linkedin: "Affiche la même carte pendant 7 jours environ, ou jusqu’à ce qu’elle soit actualisée.",
    whatsapp: "Le téléphone de l’expéditeur place la carte dans le message : une carte envoyée ne change plus.",
    slack: "Affiche la même carte pendant 30 minutes environ.",
    mastodon: "Chaque serveur affiche sa propre carte pendant 14 jours environ.",
    bluesky: "La carte fait partie du message : une fois publiée, elle ne change plus.",
    discover: "Change quand Google relit la page, en général en quelques heures.",
  },
};
