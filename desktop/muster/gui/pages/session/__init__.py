"""The planning session: set up, first answers apart, reveal, discuss and record."""
