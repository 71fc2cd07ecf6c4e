"""One module a format, behind one registry: each turns a report's content into bytes."""
