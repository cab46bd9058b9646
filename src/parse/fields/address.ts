/** Addresses to write to: "krista.tamm@dispatch.example", of one person, and nothing else in its block. Korean stories end with their writer's. */

const ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/** Whether a block is somebody's address: who wrote can be written to. */
export const isAddress = (text: string): boolean => text.includes("@") && ADDRESS.test(text);
