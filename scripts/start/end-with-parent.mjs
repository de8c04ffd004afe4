// Loaded into the server: when the portal that started it is killed, the server must not go on alone.
process.on("disconnect", () => process.exit(1));
process.channel?.unref?.();
