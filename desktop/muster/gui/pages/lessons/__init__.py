"""The lessons in parts: the list with the lesson in full, and how far it carries over."""
