/** What an editor is told while somebody types: a language server, started as VS Code starts it, and asked. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const root = join(import.meta.dirname, '../..');

interface Fault {
  message: string;
  /** 1-based. */
  line: number;
}

export interface LanguageServer {
  /** What is underlined in this text, were it the file of that name. */
  faultsIn(file: string, text: string): Promise<Fault[]>;
  /** What is offered at the start of a line (1-based). */
  offersAt(file: string, line: number): Promise<string[]>;
  stop(): void;
}

interface Diagnostics {
  uri: string;
  diagnostics: { message: string; range: { start: { line: number } } }[];
}

/**
 * @param command the server's own script, inside node_modules
 * @param settings of VS Code, by section: `{ yaml: … }`
 */
export async function languageServer(
  command: string,
  language: string,
  settings: Record<string, unknown>,
  options: object = {},
): Promise<LanguageServer> {
  const process_ = spawn(process.execPath, [join(root, 'node_modules', command), '--stdio'], { cwd: root });
  const connection = createMessageConnection(
    new StreamMessageReader(process_.stdout),
    new StreamMessageWriter(process_.stdin),
  );
  const told = new Map<string, (told: Diagnostics) => void>();
  connection.onNotification('textDocument/publishDiagnostics', (diagnostics: Diagnostics) =>
    told.get(diagnostics.uri)?.(diagnostics),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => settings[section] ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const rootUri = pathToFileURL(root).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'site' }],
    capabilities: { textDocument: { publishDiagnostics: {} }, workspace: { configuration: true } },
    initializationOptions: options,
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });
  const uriOf = (file: string): string => pathToFileURL(join(root, file)).href;
  return {
    async faultsIn(file, text) {
      const uri = uriOf(file);
      const { diagnostics } = await new Promise<Diagnostics>((resolve) => {
        told.set(uri, resolve);
        void connection.sendNotification('textDocument/didOpen', {
          textDocument: { uri, languageId: language, version: 1, text },
        });
      });
      return diagnostics.map(({ message, range }) => ({ message, line: range.start.line + 1 }));
    },
    async offersAt(file, line) {
      const position = { line: line - 1, character: 0 };
      const params = { textDocument: { uri: uriOf(file) }, position };
      const offers: { items: { label: string }[] } = await connection.sendRequest('textDocument/completion', params);
      return offers.items.map(({ label }) => label);
    },
    stop() {
      connection.dispose();
      process_.kill();
    },
  };
}
