"""Muster: would the mission pass muster, before troops deploy?"""

__version__ = "0.1.0"
