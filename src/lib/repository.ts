/** Where the files of the site are kept, if anybody has said: only then can a page lead to its own file. */
import { join, relative, resolve } from 'node:path';
import { contentFolder } from './content-folder.ts';

/** What is known of the place the files are kept in. */
export interface Repository {
  /** `https://github.com/county/site` */
  address: string;
  branch: string;
}

/**
 * From `content/site.yaml`, else from the build: GitHub's own builds say where they run.
 *
 * @param written `repository` in site.yaml
 */
export function repository(written: string | undefined): Repository | undefined {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: name,
    GITHUB_REF_NAME: ref,
    GITHUB_REF_TYPE: type,
  } = process.env;
  const here = server && name ? `${server}/${name}` : undefined;
  const address = written ?? here;
  if (address === undefined) return undefined;
  return { address: address.replace(/\/$/, ''), branch: here === address && type === 'branch' && ref ? ref : 'main' };
}

/** `content/learn/signs.mdx`, as an editor finds it, from where Astro read it. */
export function editorsPath(file: string): string {
  const inProject = relative(process.cwd(), resolve(file));
  const path = inProject.startsWith('..') ? `content/${relative(contentFolder(), resolve(file))}` : inProject;
  return path.replaceAll('\\', '/');
}

/** The same for a file or folder of the content folder: `hotlines/` is `content/hotlines/`. */
export const editorsPathOf = (inContent: string): string => {
  const path = editorsPath(join(contentFolder(), inContent));
  return inContent.endsWith('/') ? `${path}/` : path;
};

/** The page of GitHub on which this file can be changed. */
export const editAddress = ({ address, branch }: Repository, path: string): string =>
  `${address}/edit/${branch}/${path}`;

/** GitHub's form for a fault, with the page already named. The forms are in `.github/ISSUE_TEMPLATE/`. */
export const reportAddress = ({ address }: Repository, page: string): string =>
  `${address}/issues/new?template=wrong-number.yml&page=${encodeURIComponent(page)}`;
