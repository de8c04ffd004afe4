import { describe, expect, expectTypeOf, it } from "vitest";
import type { AccountOwner, Actor, ActorKind } from "./actor";
import { may, ruleFor } from "./may";
import { permit, permitStory } from "./permit";
import { policy, type Row } from "./policy";
import { staffRoles } from "./roles";
import { screens } from "./screens";
import type { Verb } from "./verbs";

const id = "0f8fad5b-d9cb-469f-a165-70867728950e";
const open = { authorIds: [], isConfidential: false };
const owned = { ...open, createdById: id };
const others = { ...open, createdById: "7c9e6679-7425-40de-944b-e07fc1f90ae7" };
const actors: Record<ActorKind, Actor | AccountOwner> = {
  administrator: { kind: "staff", id, role: "administrator" },
  editor: { kind: "staff", id, role: "editor" },
  reporter: { kind: "staff", id, role: "reporter" },
  clock: { kind: "clock" },
  import: { kind: "import" },
  "account-owner": { kind: "account-owner", staffId: id, sessionId: others.createdById },
};

/** Every cell. The columns: administrator, editor, reporter, clock, import, account owner. */
const cells: Record<Verb, string> = {
  "story.read": "yes yes own yes yes no",
  "story.list": "yes yes yes yes yes no",
  "story.seeConfidential": "yes yes own yes yes no",
  "story.setConfidential": "yes yes own yes yes no",
  "story.create": "yes yes yes yes yes no",
  "story.edit": "yes yes own yes yes no",
  "story.submit": "yes yes own yes yes no",
  "story.approve": "yes yes no yes yes no",
  "story.sendBack": "yes yes no yes yes no",
  "story.publish": "yes yes no yes yes no",
  "story.unpublish": "yes yes no yes yes no",
  "story.move": "yes yes no yes yes no",
  "story.schedule": "yes yes no yes yes no",
  "story.correct": "yes yes no yes yes no",
  "story.withdrawCorrection": "yes no no no no no",
  "story.embargo": "yes yes no yes yes no",
  "story.liftEmbargo": "yes yes no yes yes no",
  "story.liftEmbargoAlone": "no no no yes yes no",
  "story.confirmLift": "yes yes no no no no",
  "story.retract": "yes yes no yes yes no",
  "story.kill": "yes no no no no no",
  "story.delete": "yes yes own yes yes no",
  "story.undelete": "yes yes own yes yes no",
  "story.markCopyResolved": "yes yes no yes yes no",
  "import.stories": "no no no yes yes no",
  "picture.see": "yes yes own yes yes no",
  "picture.upload": "yes yes yes yes yes no",
  "picture.change": "yes yes own yes yes no",
  "picture.embargo": "yes yes no yes yes no",
  "topic.create": "yes yes no yes yes no",
  "topic.rename": "yes yes no yes yes no",
  "topic.propose": "yes yes yes no no no",
  "topic.withdrawProposal": "own own own no no no",
  "topic.decideProposal": "yes yes no no no no",
  "author.create": "yes yes no yes yes no",
  "author.change": "yes yes no yes yes no",
  "section.create": "yes no no yes yes no",
  "section.change": "yes no no yes yes no",
  "section.rename": "yes no no yes yes no",
  "redirect.add": "yes yes no yes yes no",
  "redirect.addToOtherSite": "yes no no yes yes no",
  "redirect.remove": "yes yes no yes yes no",
  "storyline.arrange": "yes yes no yes yes no",
  "promotion.arrange": "yes yes no yes yes no",
  "searches.read": "yes yes no yes yes no",
  "account.open": "yes no no yes yes no",
  "account.close": "yes no no yes yes no",
  "account.changeRole": "yes no no yes yes no",
  "account.linkAuthor": "yes no no yes yes no",
  "account.resetPassword": "yes no no yes yes no",
  "account.changeOwnPassword": "no no no no no yes",
  "account.chooseOwnLanguage": "yes yes yes no no no",
  "session.end": "yes own own yes yes own",
  "settings.change": "yes no no yes yes no",
  "screen.stories": "yes yes yes no no no",
  "screen.schedule": "yes yes yes no no no",
  "screen.media": "yes yes yes no no no",
  "screen.topics": "yes yes yes no no no",
  "screen.authors": "yes yes yes no no no",
  "screen.storylines": "yes yes no no no no",
  "screen.sections": "yes yes no no no no",
  "screen.addresses": "yes yes no no no no",
  "screen.corrections": "yes yes no no no no",
  "screen.search": "yes yes no no no no",
  "screen.people": "yes no no no no no",
  "screen.settings": "yes no no no no no",
};
const kinds = Object.keys(actors) as ActorKind[];
const verbs = Object.keys(policy) as Verb[];

describe("the policy", () => {
  for (const [verb, row] of Object.entries(cells) as [Verb, string][]) {
    it(`${verb}: ${row}`, () => {
      expect(kinds.map((kind) => ruleFor(actors[kind], verb)).join(" ")).toBe(row);
      for (const kind of kinds) {
        const rule = ruleFor(actors[kind], verb);
        const asked = [may(actors[kind], verb), may(actors[kind], verb, owned), may(actors[kind], verb, others)];
        expect(asked, kind).toEqual([rule === "yes", rule !== "no", rule === "yes"]);
      }
    });
  }

  it("has these verbs and no others", () => {
    expect(verbs.toSorted()).toEqual(Object.keys(cells).sort());
    expect(verbs.filter((verb) => verb.startsWith("screen."))).toEqual(screens.map((screen) => `screen.${screen}`));
    expect(kinds.slice(0, 3)).toEqual([...staffRoles]);
  });

  it("closes a confidential story, whatever the verb, to whom it does not concern", () => {
    const authorId = "f47ac10b-58cc-4372-a567-0e02b2c3d479";
    const secret = { createdById: others.createdById, authorIds: [authorId], isConfidential: true };
    const reporter: Actor = { kind: "staff", id, role: "reporter" };
    expect(may(reporter, "story.list", { ...secret, isConfidential: false })).toBe(true);
    expect(may(reporter, "story.list", secret)).toBe(false);
    expect(may({ ...reporter, authorId }, "story.list", secret)).toBe(true);
    expect(may({ ...reporter, authorId }, "story.edit", secret)).toBe(true);
    expect(may({ ...reporter, authorId }, "story.publish", secret)).toBe(false);
    expect(may(actors.editor, "story.edit", secret)).toBe(true);
  });

  it("gives nobody a story without an owner as an own one", () => {
    for (const kind of kinds) {
      const rule = ruleFor(actors[kind], "story.edit");
      expect(may(actors[kind], "story.edit", { ...open, createdById: null })).toBe(rule === "yes");
    }
  });
});

describe("what the policy does not name", () => {
  const robot: unknown = { kind: "robot", id };
  const intern: unknown = { kind: "staff", id, role: "intern" };
  const inherited: unknown = { kind: "constructor" };

  it("is no actor and no row for the compiler", () => {
    expectTypeOf<{ kind: "robot" }>().not.toExtend<Actor>();
    expectTypeOf<{ kind: "staff"; id: string; role: "intern" }>().not.toExtend<Actor>();
    expectTypeOf<"story.burn">().not.toExtend<Verb>();
    expectTypeOf<Row>().not.toExtend<Record<ActorKind | "robot", "yes" | "own" | "no">>();
    expectTypeOf<Omit<typeof policy, "story.kill">>().not.toExtend<Record<Verb, object>>();
  });

  it.each([robot, intern, inherited])("is refused of the actor %o", (actor) => {
    for (const verb of verbs) expect(may(actor as Actor, verb, owned), verb).toBe(false);
    expect(() => permit(actor as Actor, "settings.change")).toThrow(expect.objectContaining({ code: "not-permitted" }));
    expect(() => permitStory(actor as Actor, "read", owned)).toThrow(expect.objectContaining({ code: "not-found" }));
  });

  it.each(["story.burn", "toString", "__proto__"])("is refused of the verb %s", (verb) => {
    for (const kind of kinds) expect(may(actors[kind], verb as Verb, owned), kind).toBe(false);
  });
});
