/** Questions to ask oneself after a training, with explained answers: `content/training/<module>/self-check.yaml`. Nothing is scored or kept. */
import { id } from './fields/id.ts';
import { text } from './fields/text.ts';
import { z } from './messages.ts';

export const selfCheckSchema = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        question: text('The question', 'A 15-year-old asks you to keep a secret. What do you say?'),
        answer: text('The answer, and why', 'Say that you cannot promise that, and why.'),
        objectives: z
          .array(id('An objective of the lesson', 'respond'))
          .min(1)
          .meta({ description: 'The objectives it checks' }),
      }),
    )
    .min(3)
    .meta({ description: 'At least three questions' }),
});
