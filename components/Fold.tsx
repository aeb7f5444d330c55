import type { ComponentChildren, JSX } from 'preact';

/** A part that is read on demand: its heading opens it. */
export function Fold({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <details class="fold">
      <summary>
        <h3>{title}</h3>
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
