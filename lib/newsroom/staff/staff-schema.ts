import { z } from "zod";
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from "@/lib/platform/auth/password-length";
import { StaffRole } from "@/prisma/generated/enums";
import { cleanLine } from "../input/clean-line";

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "must have at most 254 characters")
  .pipe(z.email("must be an e-mail address"));

export const passwordSchema = z
  .string()
  .min(MIN_PASSWORD_LENGTH, `must have at least ${MIN_PASSWORD_LENGTH} characters`)
  .max(MAX_PASSWORD_LENGTH, `must have at most ${MAX_PASSWORD_LENGTH} characters`);

export const nameSchema = z
  .string()
  .transform(cleanLine)
  .pipe(z.string().min(1, "must not be empty").max(120, "must have at most 120 characters"));

export const roleSchema = z.enum(StaffRole, "must be administrator, editor or reporter");
