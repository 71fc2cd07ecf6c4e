"""What the window remembers between runs: its place on the screen, recent files, theme, where one was."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT_LIMIT = 10


class Settings:
    """A small typed face of `QSettings`; the store is handed in so that tests use a file of their own."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def geometry(self) -> QByteArray | None:
        """The window's size and place, as Qt saved it, or None the first time."""
        value = self._store.value("window/geometry")
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    @property
    def theme(self) -> str:
        """`light`, `dark`, `contrast`, or `system` for what the system says."""
        value = self._store.value("look/theme")
        return value if value in ("light", "dark", "contrast") else "system"

    @theme.setter
    def theme(self, value: str) -> None:
        self._store.setValue("look/theme", value)

    @property
    def language(self) -> str:
        """The code of the window's language, empty until one is chosen."""
        value = self._store.value("look/language", "")
        return value if isinstance(value, str) else ""

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("look/language", value)

    @property
    def text_size(self) -> int:
        """Text size in per cent of the system's."""
        try:
            return int(str(self._store.value("look/text_size", 100)))
        except ValueError:
            return 100

    @text_size.setter
    def text_size(self, value: int) -> None:
        self._store.setValue("look/text_size", value)

    @property
    def recent(self) -> list[Path]:
        """The files opened or saved last, newest first; files that are gone are left out."""
        value = self._store.value("files/recent", [])
        names = [value] if isinstance(value, str) else value
        return [Path(name) for name in names if isinstance(name, str)] if isinstance(names, list) else []

    def remember_file(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        path = path.absolute()  # a command line may name it from where the program was started
        names = [str(path), *(str(other) for other in self.recent if other != path)]
        self._store.setValue("files/recent", names[:RECENT_LIMIT])

    def forget_file(self, path: Path) -> None:
        """Drop a file from the recent ones."""
        gone = (path, path.absolute())
        self._store.setValue("files/recent", [str(other) for other in self.recent if other not in gone])

    def place(self, assessment_id: str) -> str:
        """Return where one was last in an assessment (`walk/CAP-08`), or an empty text."""
        value = self._store.value(f"places/{assessment_id.replace('/', '_')}", "")
        return value if isinstance(value, str) else ""

    def remember_place(self, assessment_id: str, place: str) -> None:
        """Remember where one is in an assessment."""
        self._store.setValue(f"places/{assessment_id.replace('/', '_')}", place)

    def write(self) -> None:
        """Put everything on the disk now."""
        self._store.sync()
