"""The one picture of readiness: what it says, how it is laid out, and how it goes on paper."""
