import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  type: 'checkbox' | 'radio';
  /** Of a group of radio buttons. */
  name?: string;
  checked: boolean;
  /** What it means, read with it; null where it says so itself. */
  hint?: string | null;
  onChange(checked: boolean): void;
  children: ComponentChildren;
}

/** A box to tick, or one of several to choose from. */
export function Choice({ type, name, checked, hint = null, onChange, children }: Props): JSX.Element {
  const id = useId();
  return (
    <div class="choice">
      <input
        id={id}
        type={type}
        name={name}
        checked={checked}
        aria-describedby={hint === null ? undefined : `${id}-hint`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <label for={id}>{children}</label>
      {hint !== null && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
