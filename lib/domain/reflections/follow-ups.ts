import type { Answer, FollowUp, Tap } from "./reflection.ts";

/** The further questions of an answer: that of the tap it has, then those with words of earlier taps. */
export function followUpsOf({ followUp, setAside = [] }: Pick<Answer, "followUp" | "setAside">): FollowUp[] {
  return followUp === undefined ? setAside : [followUp, ...setAside];
}

/**
 * An answer whose further question is that of another tap. Words under the one before are set aside with
 * their question, and come back with its tap, since they answer no other.
 */
export function withTap(answer: Answer, tap: Tap, question: string): Answer {
  if (answer.followUp?.tap === tap) return answer;
  const { setAside: _, followUp: __, ...rest } = answer;
  const followUps = followUpsOf(answer);
  const own = followUps.find((one) => one.tap === tap) ?? { tap, question, text: "" };
  const setAside = followUps.filter((one) => one.tap !== tap && one.text.trim() !== "");
  return { ...rest, followUp: own, ...(setAside.length > 0 && { setAside }) };
}

/** An answer with other words under the further question of a tap; one that it does not have stays away. */
export function withFollowUpText(answer: Answer, tap: Tap, text: string): Answer {
  const { followUp, setAside } = answer;
  const written = (one: FollowUp) => (one.tap === tap ? { ...one, text } : one);
  return {
    ...answer,
    ...(followUp && { followUp: written(followUp) }),
    ...(setAside && { setAside: setAside.map(written) }),
  };
}

/** Whether anything stands under a question, or under what it went on to ask. */
export function isWrittenIn(answer: Answer): boolean {
  return [answer, ...followUpsOf(answer)].some(({ text }) => text.trim() !== "");
}
