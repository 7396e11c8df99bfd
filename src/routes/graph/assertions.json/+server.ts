import { json } from '@sveltejs/kit';
import { assertions } from '$src/server/sandbox/assertions.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** What tests assert with: the same for all of them. */
export const GET = async (): Promise<Response> => json(await assertions());
