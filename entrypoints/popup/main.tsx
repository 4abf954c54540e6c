import "@/lib/domain/strict-policy.ts";
import "@/components/shared/tokens.css";
import "@/components/shared/base.css";

import { PopupPage } from "@/components/popup/PopupPage.tsx";
import { RecoveryPage } from "@/components/recovery/RecoveryPage.tsx";
import { mount } from "@/lib/ui/mount.tsx";

mount(<PopupPage />, (error) => <RecoveryPage error={error} />);
