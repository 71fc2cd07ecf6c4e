"""Tests that ask a real file manager and the tools of desktops; `make test-desktop` installs them."""
