/** `src/collections.ts` for component tests: the same answers, from the fictional county, without Astro's store. */
import { readContent, validEntries } from '../../src/checks/content.ts';
import { COUNTY } from './county.ts';

const content = readContent(COUNTY);

export const getHotlines = async () => validEntries(content, 'hotlines').map(({ id, data }) => ({ id, ...data }));
export const getHotline = async (id: string) => (await getHotlines()).find((line) => line.id === id);
export const getSite = async () => validEntries(content, 'site')[0]?.data;
export const getWords = async () => validEntries(content, 'languages')[0]?.data;
export const getRetiredNumbers = async () => validEntries(content, 'retiredNumbers').map(({ data }) => data);
export const getFirstHotlines = async () => {
  const { danger = '', talk = '', text = '' } = (await getSite())?.firstLines ?? {};
  return { danger: await getHotline(danger), talk: await getHotline(talk), text: await getHotline(text) };
};
export const getReportLine = async () => ({ name: 'Juniper Child Protection', number: '307-555-0150' });
export const getSource = async (id: string) => ({
  id,
  ...validEntries(content, 'sources').find((source) => source.id === id)?.data,
});
