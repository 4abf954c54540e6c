import { Blocks } from "@/components/blocks/Blocks.tsx";
import { usePlace } from "@/components/journal/room-in-address.ts";
import { activePlans } from "@/lib/domain/plans/plans-for-now.ts";
import { messages } from "@/lib/messages/messages.ts";
import { allPlans, planById } from "@/lib/storage/plans.ts";
import { useLive } from "@/lib/ui/live.ts";
import { useSettings } from "@/lib/ui/settings.ts";
import { useSiteScripts } from "@/lib/ui/site-access.ts";
import { NEW_PLAN, REHEARSE } from "./places.ts";
import { PlanBuilder } from "./PlanBuilder.tsx";
import { Plans } from "./Plans.tsx";
import { Rehearsal } from "./Rehearsal.tsx";
import "./plans.css";

/** The sites that active plans name. */
async function activeSites(): Promise<string[]> {
  const active = activePlans(await allPlans());
  return active.flatMap(({ cue }) => (cue.kind === "site" ? [cue.origin] : []));
}

/** Plans and protected time; or, one thing at a time, a plan that is being built or said in the mind. */
export function PlansRoom() {
  const [id, part] = usePlace().path;
  const settings = useSettings();
  useSiteScripts(useLive(activeSites));
  // A list, since a query without an answer and a plan that is not there look alike.
  const found = useLive(async () => [id === undefined ? undefined : await planById(id)], [id]);
  if (found === undefined || settings === undefined) return null;

  const [plan] = found;
  if (plan !== undefined && part === REHEARSE) return <Rehearsal plan={plan} settings={settings} />;
  if (plan !== undefined || id === NEW_PLAN) {
    return <PlanBuilder key={id} plan={plan} settings={settings} />;
  }
  return (
    <div className="plans-room">
      <h1>{messages.journal.rooms.plans}</h1>
      <Plans settings={settings} />
      <Blocks />
    </div>
  );
}
