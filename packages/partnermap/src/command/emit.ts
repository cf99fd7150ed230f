import { writeWhole } from '../data/writePath.ts';
import { answerFormats } from '../output/answer.ts';
import type { Answer, AnswerFormat } from '../output/answer.ts';
import { render } from '../output/render.ts';
import type { CommonOptions } from './commonOptions.ts';
import { UsageFailure } from './failure.ts';
import type { Session } from './session.ts';

/** The format that was asked for. Throws `UsageFailure` for any other. */
export function answerFormat(format: string, { language }: Session): AnswerFormat {
  const known = answerFormats.find((one) => one === format);
  if (known !== undefined) return known;
  throw new UsageFailure(language.say('usage.formatUnknown', { format, allowed: answerFormats.join(', ') }));
}

/** Prints an answer, or writes it whole to `--output`. */
export async function emit(answer: Answer, options: CommonOptions, session: Session): Promise<void> {
  const text = render(answer, answerFormat(options.format, session), session.language);
  if (options.output === undefined) session.environment.print(text);
  else await writeWhole(options.output, text);
}
