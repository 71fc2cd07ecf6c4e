"""The commands: one file each, loaded only when it is asked for. Never imports Qt."""
