/**
 * What an editor such as VS Code needs to complete and underline a YAML file while it is being written: the schema of its
 * kind as JSON Schema. Front matter of pages comes from Astro's own extension, from the same schemas.
 * https://json-schema.org/draft-07
 */
import { contentMap, type KindName } from '../content-map.ts';
import { z } from '../schemas/messages.ts';

/** Kinds that are YAML files. */
export const YAML_KINDS = (Object.keys(contentMap) as KindName[]).filter((kind) =>
  contentMap[kind].files.endsWith('.yaml'),
);

/** As people call it: `retiredNumbers` → `retired-numbers`. */
export const schemaFile = (kind: KindName): string =>
  `.vscode/schemas/${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;

/** Draft 7, which the YAML extension knows best. Rules that only code can check are left to `npm run check`. */
function editorSchema(kind: KindName): object {
  const { schema, holds } = contentMap[kind];
  const { $schema, ...entry } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // Dates: YAML reads a bare year as a number, and our schemas take it as the text it was meant to be.
      if (zodSchema._zod.def.type === 'pipe') jsonSchema.type = ['string', 'integer'] as never;
    },
  });
  if (holds === 'entry') return { $schema, ...entry };
  return holds === 'list'
    ? { $schema, type: 'array', items: entry }
    : { $schema, type: 'object', additionalProperties: entry };
}

/** The text of its file. */
export const editorSchemaText = (kind: KindName): string => `${JSON.stringify(editorSchema(kind), null, 2)}\n`;
