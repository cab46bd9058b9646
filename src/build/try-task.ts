/**
 * Says whether something was done without complaint.
 * @param task What may fail.
 */
export function isDone(task: () => void): boolean {
  try {
    task();
    return true;
  } catch {
    return false;
  }
}
