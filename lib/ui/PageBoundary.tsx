import { Component, type ReactNode } from "react";

interface Props {
  recovery: (error: unknown) => ReactNode;
  children: ReactNode;
}

interface State {
  failed: boolean;
  error: unknown;
}

/**
 * Shows the recovery page when a page breaks. Live queries throw their errors while rendering, so
 * a database that cannot be opened arrives here too.
 */
export class PageBoundary extends Component<Props, State> {
  override state: State = { failed: false, error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, error };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.recovery(this.state.error) : this.props.children;
  }
}
