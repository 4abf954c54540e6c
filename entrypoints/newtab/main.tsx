import "@/lib/domain/strict-policy.ts";
import "@/components/shared/base.css";

import { NewTabPage } from "@/components/newtab/NewTabPage.tsx";
import { RecoveryPage } from "@/components/recovery/RecoveryPage.tsx";
import { takeOver } from "@/lib/ui/mount.tsx";

takeOver(<NewTabPage />, (error) => <RecoveryPage error={error} />);
