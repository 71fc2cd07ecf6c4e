"""What a screen reader is told: names, roles, headings, unique labels, descriptions, messages."""

from collections import Counter

from PySide6.QtWidgets import QAbstractButton

from tests.gui.access.parts import (
    MUTE,
    TYPED_IN,
    Part,
    Role,
    Text,
    children,
    interface,
    is_elided,
    is_inner,
    is_view,
)

ROWS_LOOKED_AT = 40


def _usable(found: list[Part]) -> list[Part]:
    return [part for part in found if part.takes_keyboard]


def nameless(found: list[Part]) -> list[str]:
    """Return what can be used and has no name, or markup in it."""
    wrong = [f"has no name: {part}" for part in _usable(found) if not part.name.strip()]
    for part in found:
        texts = (part.name, part.description)
        wrong += [f"tells markup: {part}" for text in texts if text.lstrip().startswith("<")]
    return wrong


def mute(found: list[Part]) -> list[str]:
    """Return what takes the keyboard and says nothing of what it is."""
    return [f"has the role {part.role.name}: {part}" for part in _usable(found) if part.role in MUTE]


def choices(found: list[Part]) -> list[str]:
    """Return choices of one among several that are told as boxes to tick."""
    wrong = []
    for part in found:
        button = part.widget
        if not isinstance(button, QAbstractButton) or not button.isCheckable():
            continue
        group = button.group()
        apart = button.autoExclusive() or (group is not None and group.exclusive())
        if apart and part.role != Role.RadioButton:
            wrong.append(f"is one of several, and told as {part.role.name}: {part}")
        if apart and part.state.checked != button.isChecked():
            wrong.append(f"does not tell that it is chosen: {part}")
    return wrong


def headings(found: list[Part]) -> list[str]:
    """Return what is wrong with the headings: none at all, or one that looks like one and is not told so."""
    wrong = []
    heads = [part for part in found if part.role == Role.Heading]
    if not heads:
        wrong.append("has no heading")
    looks = {"h1", "h2", "h3"}
    for part in found:
        label = part.widget
        heads_nothing = isinstance(label.parentWidget(), QAbstractButton) or is_elided(label)
        if (
            label.objectName() in looks
            and part.name.strip()
            and not heads_nothing
            and part.role != Role.Heading
        ):
            wrong.append(f"looks like a heading and is told as {part.role.name}: {part}")
    return wrong


def doubled(found: list[Part]) -> list[str]:
    """Return names that several things of one kind have: nobody who only hears them tells them apart."""
    named = Counter((part.name, part.role) for part in _usable(found) if part.name.strip())
    return [
        f"{count} are called “{name[:60]}” ({role.name})"
        for (name, role), count in named.items()
        if count > 1
    ]


def untold_tips(found: list[Part]) -> list[str]:
    """Return tips of which a screen reader hears nothing."""
    wrong = []
    for part in _usable(found):
        tip = part.widget.toolTip()
        if tip and not part.description.strip() and not part.name.strip():
            wrong.append(f"its tip is not told: {part}")
    return wrong


def views(found: list[Part]) -> list[str]:
    """Return tables and lists whose cells or heads say nothing."""
    wrong = []
    for part in found:
        if not is_view(part.widget) or is_inner(part.widget):
            continue
        told = interface(part.widget)
        if part.role not in (Role.Table, Role.List, Role.Tree):
            wrong.append(f"shows rows and is told as {part.role.name}: {part}")
        empty = 0
        for number, cell in enumerate(children(told)):
            if number >= ROWS_LOOKED_AT:
                break
            is_cell = cell.role() in (Role.Cell, Role.ListItem, Role.ColumnHeader, Role.RowHeader)
            empty += is_cell and cell.role() == Role.ListItem and not cell.text(Text.Name).strip()
        if empty:
            wrong.append(f"{empty} of its rows say nothing: {part}")
    return wrong


def fields(found: list[Part]) -> list[str]:
    """Return fields that no label in sight belongs to, by name at least."""
    return [
        f"is called by a key or a sign: {part}"
        for part in found
        if isinstance(part.widget, TYPED_IN) and part.takes_keyboard and len(part.name.strip()) < 2
    ]


def told_badly(found: list[Part], *, page: bool = True) -> list[str]:
    """Return everything that is wrong with what is told; a page has headings."""
    wrong = nameless(found) + mute(found) + choices(found) + doubled(found) + untold_tips(found)
    wrong += views(found) + fields(found)
    return wrong + (headings(found) if page else [])
