interface Standing {
  createdAt: number;
  updatedAt: number;
  deletedAt?: number | undefined;
  standing: "active" | "resting";
}

/** The instant (epoch ms) from which a row is no longer active; Infinity while it is. */
export function activeUntil({ standing, updatedAt, deletedAt }: Standing): number {
  return deletedAt ?? (standing === "resting" ? updatedAt : Infinity);
}

/** The rows that were active at an instant (epoch ms), as they stood then. */
export function activeThen<R extends Standing>(rows: readonly R[], at: number): R[] {
  return rows
    .filter((row) => row.createdAt <= at && activeUntil(row) > at)
    .map((row) => ({ ...row, standing: "active" as const, deletedAt: undefined }));
}
