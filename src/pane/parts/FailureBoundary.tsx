/** Shows what went wrong if a screen could not be loaded or rendered. */

import { Component, type ReactNode } from "react";
import { ErrorMessage } from "./ErrorMessage";

interface FailureBoundaryProps {
  version: string;
  children: ReactNode;
}

export class FailureBoundary extends Component<FailureBoundaryProps, { failure: unknown }> {
  override state = { failure: null };

  static getDerivedStateFromError(error: unknown): { failure: unknown } {
    return { failure: error ?? new Error("thrown nothing") };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === null ? this.props.children : <ErrorMessage error={failure} version={this.props.version} />;
  }
}
