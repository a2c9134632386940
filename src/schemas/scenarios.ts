/** Made-up stories to talk about in a training: `content/training/<module>/scenarios.yaml`. */
import { text } from './fields/text.ts';
import { z } from './messages.ts';

export const scenariosSchema = z.strictObject({
  discussion: z
    .array(text('An open question', 'What would make it easier for a child to tell you?'))
    .min(5)
    .meta({ description: 'At least five questions to talk over' }),
  scenarios: z
    .array(
      z.strictObject({
        title: text('A first name or a short title', 'Dev, 15'),
        story: text('What happens, with no graphic detail', 'Dev has stopped coming to practice.'),
        ask: z
          .array(text('An open question', 'What would you say first?'))
          .min(1)
          .meta({ description: 'Questions to talk about' }),
      }),
    )
    .min(3)
    .meta({ description: 'At least three stories' }),
});
