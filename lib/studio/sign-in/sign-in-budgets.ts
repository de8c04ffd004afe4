import "server-only";
import { type KnownDevice, knowsAccount } from "@/lib/platform/auth/known-device";
import { countAttempt, forgetAttempts, forgiveAttempt, isMarked, mark } from "@/lib/platform/auth/rate-limit";
import { accountNetworkLimit, deviceLimit, networkLimit, OWN_NETWORK_SECONDS, strangersLimit } from "./limits";

const OWN_NETWORK = "sign-in-own-network";

interface SignInAttempt {
  email: string;
  network: string;
  device: KnownDevice | null;
}

interface Budget {
  limit: typeof deviceLimit;
  subject: string;
  /** Whether only the right password's own attempt is given back, not the wrong ones before it */
  isShared: boolean;
}

/**
 * What an attempt counts against. On a known device only its own attempts count, so that nobody else can lock its owner out; strangers
 * everywhere share one budget, which those in a network that the account was signed in to before do not touch.
 */
async function budgetsOf({ email, network, device }: SignInAttempt): Promise<Budget[]> {
  if (knowsAccount(device, email)) {
    return [{ limit: deviceLimit, subject: `${device.id} ${email}`, isShared: false }];
  }
  const subject = `${network} ${email}`;
  const budgets = [
    { limit: accountNetworkLimit, subject, isShared: false },
    { limit: networkLimit, subject: network, isShared: true },
  ];
  if (await isMarked(OWN_NETWORK, subject)) return budgets;
  return [...budgets, { limit: strangersLimit, subject: email, isShared: true }];
}

/** Counts an attempt before it is looked at. Returns the seconds to wait, 0 if it may go on; what one budget refuses, the next is not charged. */
export async function countSignIn(attempt: SignInAttempt): Promise<number> {
  for (const { limit, subject } of await budgetsOf(attempt)) {
    const seconds = await countAttempt(limit, subject);
    if (seconds > 0) return seconds;
  }
  return 0;
}

/** After a right password: forgets the wrong ones before it, and remembers the network as the account's own. */
export async function forgiveSignIn(attempt: SignInAttempt): Promise<void> {
  for (const { limit, subject, isShared } of await budgetsOf(attempt)) {
    if (isShared) await forgiveAttempt(limit, subject);
    else await forgetAttempts(limit, subject);
  }
  if (attempt.network !== "unknown")
    await mark(OWN_NETWORK, `${attempt.network} ${attempt.email}`, OWN_NETWORK_SECONDS);
}
