import "@/lib/domain/strict-policy.ts";
import "@/components/shared/tokens.css";
import "@/components/shared/base.css";

import { JournalPage } from "@/components/journal/JournalPage.tsx";
import { RecoveryPage } from "@/components/recovery/RecoveryPage.tsx";
import { mount } from "@/lib/ui/mount.tsx";

mount(<JournalPage />, (error) => <RecoveryPage error={error} />);
