/** Writers' handles of networks. */

/** "@amaboat", "@in/ama-boateng", "@ amaboat": of a network, or of one named before it. */
const HANDLE = /^@\s?(?:[a-z]{2,10}\/)?[\w-]+$/;

/** Whether a block, or a piece of one, is a writer's handle and nothing else. */
export const isHandle = (text: string): boolean => text.startsWith("@") && HANDLE.test(text);
