"""Item models for lists and tables; each can be tested without a window."""
