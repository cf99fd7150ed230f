import type { ReactElement } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that holds or does not. */
export function Check({ label, checked, onChange }: CheckProps): ReactElement {
  return (
    <Checkbox className="check" isSelected={checked} onChange={onChange}>
      <span className="check-box" aria-hidden="true" />
      {label}
    </Checkbox>
  );
}
