/** The pictures themselves, byte for byte: `content/pictures/bridge.svg` is `/pictures/bridge.svg`. */
import type { APIRoute } from 'astro';
import { getPictures } from '../../collections.ts';

const TYPES: Record<string, string> = { svg: 'image/svg+xml', jpg: 'image/jpeg' };

export async function getStaticPaths() {
  return (await getPictures()).map(({ file }) => ({ params: { name: file.name }, props: { file } }));
}

export const GET: APIRoute = ({ props }) => {
  const { bytes, type } = props['file'] as Awaited<ReturnType<typeof getPictures>>[number]['file'];
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': TYPES[type ?? ''] ?? `image/${type}` } });
};
