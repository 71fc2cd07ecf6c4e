"""Attacks on documents, one file a kind; `tools/torture.py` runs them and counts."""
