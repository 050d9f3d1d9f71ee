"use client";

import { type ComponentType, useEffect, useState } from "react";
import type { SelectionPanelProps } from "./selection-panel.tsx";

/** Words selected in the text can be looked up: what is shown under them comes with the first selection. */
export function LookUp(props: SelectionPanelProps) {
  const [Panel, setPanel] = useState<ComponentType<SelectionPanelProps>>();
  useEffect(() => {
    const stop = new AbortController();
    const come = async () => {
      if (document.getSelection()?.isCollapsed !== false) return;
      stop.abort();
      const { SelectionPanel } = await import("./selection-panel.tsx");
      setPanel(() => SelectionPanel);
    };
    document.addEventListener("selectionchange", () => void come().catch(() => undefined), stop);
    return () => stop.abort();
  }, []);
  return Panel === undefined ? null : <Panel {...props} />;
}
