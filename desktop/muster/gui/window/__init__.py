"""The main window and its parts: menus, commands, side bar, page stack, Find."""
