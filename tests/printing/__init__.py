"""Tests that print on a real queue; `make test-print` makes one."""
