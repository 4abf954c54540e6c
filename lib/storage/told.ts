import { database } from "./database.ts";

const keyOf = (what: string) => `told/${what}`;

/** Whether something that is said once was answered on this device. `what` names it, such as `hard-together/ID`. */
export async function wasTold(what: string): Promise<boolean> {
  return (await database.device.get(keyOf(what))) !== undefined;
}

/** From now on it is not said any more. */
export async function noteTold(what: string): Promise<void> {
  await database.device.put({ key: keyOf(what), value: true });
}
