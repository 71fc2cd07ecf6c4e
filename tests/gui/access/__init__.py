"""The auditor: walks every page, dialog and state as a screen reader, a keyboard and weak eyes meet them."""
