"""Tests of what is laid around the program for the desktop."""
