// A clock for searches that is not hurried by what else the machine does.

/** Milliseconds that this process has worked itself. Goes forward only. */
export function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
