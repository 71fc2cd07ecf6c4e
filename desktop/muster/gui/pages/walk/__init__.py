"""The walk in parts: the question, its keys, the answer, and what supports it."""
