import { type ReactNode, StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";

import { onNewerVersion } from "@/lib/storage/database.ts";
import { Mirror } from "./Mirror.tsx";
import { OpenCheck } from "./OpenCheck.tsx";
import { PageBoundary } from "./PageBoundary.tsx";

/** A page with what every page has: the mirror, and a way out of a broken database. */
function whole(page: ReactNode, recovery: (error: unknown) => ReactNode): ReactNode {
  onNewerVersion(() => location.reload());
  return (
    <StrictMode>
      <PageBoundary recovery={recovery}>
        <OpenCheck />
        <Mirror />
        {page}
      </PageBoundary>
    </StrictMode>
  );
}

/** What the boundary catches, the recovery page shows; React would write it to the console besides. */
const TOLD_ON_THE_PAGE = { onCaughtError: () => {} };

function findRoot(): HTMLElement {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no #root.");
  return root;
}

/** Puts a page into its `#root`. */
export function mount(page: ReactNode, recovery: (error: unknown) => ReactNode): void {
  createRoot(findRoot(), TOLD_ON_THE_PAGE).render(whole(page, recovery));
}

/** Takes over what already stands in `#root`, element for element: the page's first rendering has to equal it. */
export function takeOver(page: ReactNode, recovery: (error: unknown) => ReactNode): void {
  hydrateRoot(findRoot(), whole(page, recovery), TOLD_ON_THE_PAGE);
}
