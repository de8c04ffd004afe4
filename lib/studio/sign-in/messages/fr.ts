import type { Translation } from "../../shell/text/translation";
import type { signIn as english } from "./en";

export const signIn: Translation<typeof english> = {
  title: "Se connecter",
  heading: "Se connecter au studio",
  accounts:
    "Les comptes sont ouverts par les administrateurs de la rédaction, qui réinitialisent aussi les mots de passe oubliés.",
  email: "Adresse e-mail",
  password: "Mot de passe",
  signingIn: "Connexion…",
  waitSeconds: "Trop de tentatives. Attendez {count} secondes, puis réessayez.",
  waitMinutes: "Trop de tentatives. Attendez {count} minutes, puis réessayez.",
  wrong: "L’adresse e-mail ou le mot de passe est incorrect.",
  failed: "La connexion est impossible pour le moment. Réessayez dans un instant.",
};
