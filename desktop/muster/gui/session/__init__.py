"""One open document and what keeps it: edits, opening and saving, conflicts, protection, recovery."""
