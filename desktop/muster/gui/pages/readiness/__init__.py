"""The readiness page in parts."""
