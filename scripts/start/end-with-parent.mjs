// Loaded into the server: when the portal that started it is killed, the server must not go on alone.
// Next's own children load it too, and talk with Next over the channel that they have.
if (process.ppid === Number(process.env.MASTHEAD_PORTAL)) {
  process.on("disconnect", () => process.exit(1));
  process.channel?.unref?.();
}
