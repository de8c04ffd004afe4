import type { Translation } from "../../shell/text/translation";
import type { signIn as english } from "./en";

export const signIn: Translation<typeof english> = {
  title: "Iniciar sesión",
  heading: "Iniciar sesión en el estudio",
  accounts:
    "Las cuentas las abren los administradores de la redacción, que también restablecen las contraseñas olvidadas.",
  email: "Correo electrónico",
  password: "Contraseña",
  signingIn: "Iniciando sesión…",
  waitSeconds: "Demasiados intentos. Espere {count} segundos y vuelva a intentarlo.",
  waitMinutes: "Demasiados intentos. Espere {count} minutos y vuelva a intentarlo.",
  wrong: "El correo electrónico o la contraseña no son correctos.",
  failed: "Ahora no se puede iniciar sesión. Inténtelo de nuevo en un momento.",
};
