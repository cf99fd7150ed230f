import { Fragment } from 'react';
import type { ReactElement } from 'react';

/** What stands lower or higher: letters, digits and a few signs, or what is in braces, with braces of its own. */
const index = /([_^])(?:\{((?:[^{}]|\{[^{}]*\})*)\}|([\p{L}\p{Nd}·⇄⅓]+))/u;

/** A formula in one line, `k_i = Σ_{j ≠ i} a_ij`, with its indices below and its exponents above the line. */
export function Formula({ text }: { readonly text: string }): ReactElement {
  const found = index.exec(text);
  if (found === null) return <>{text}</>;
  const [all, sign, inBraces, plain] = found;
  const Level = sign === '_' ? 'sub' : 'sup';
  return (
    <Fragment>
      {text.slice(0, found.index)}
      <Level>
        <Formula text={inBraces ?? plain} />
      </Level>
      <Formula text={text.slice(found.index + all.length)} />
    </Fragment>
  );
}
