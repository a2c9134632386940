/** `npm run editor-schemas`: writes `.vscode/schemas/` anew after a schema has changed, so that editors know it too. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorSchemaText, schemaFile, YAML_KINDS } from '../editor/editor-schema.ts';

for (const kind of YAML_KINDS) {
  mkdirSync(dirname(schemaFile(kind)), { recursive: true });
  writeFileSync(schemaFile(kind), editorSchemaText(kind));
}
console.log(`Wrote ${YAML_KINDS.length} files in .vscode/schemas/.`);
