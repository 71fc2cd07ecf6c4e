"""What to fix first, in parts."""
