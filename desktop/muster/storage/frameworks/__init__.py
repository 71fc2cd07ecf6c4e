"""Question banks on disk: folders that analysts write, releases, translations, the shipped library."""
