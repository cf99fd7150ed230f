import type { ReactElement, ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { keepFocus } from './keepFocus.ts';

interface ActionProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'icon';
  readonly disabled?: boolean;
  /** What it is called where it shows only a sign. */
  readonly label?: string;
}

/** A button. */
export function Action({
  children,
  onPress,
  kind = 'plain',
  disabled = false,
  label,
}: ActionProps): ReactElement {
  return (
    <Button
      className={`action action-${kind}`}
      onPress={() => {
        onPress();
        keepFocus();
      }}
      isDisabled={disabled}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </Button>
  );
}
