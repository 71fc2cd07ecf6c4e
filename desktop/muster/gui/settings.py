"""What the window remembers between runs: its place on the screen, recent files, choices, where one was."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT_LIMIT = 10
THEMES = ("system", "light", "dark", "contrast")
MOTIONS = ("system", "on", "off")
TEXT_SIZE = 100


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

    def _one_of(self, key: str, values: tuple[str, ...]) -> str:
        """Return a value that may be one of several, the first of them where it is anything else."""
        value = self._store.value(key)
        return value if isinstance(value, str) and value in values else values[0]

    def _is_on(self, key: str) -> bool:
        """Return whether something is on, as everything is until it is switched off."""
        return str(self._store.value(key, True)).casefold() not in ("false", "0", "off", "no")

    @property
    def theme(self) -> str:
        """One of `THEMES`."""
        return self._one_of("look/theme", THEMES)

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
            return int(str(self._store.value("look/text_size", TEXT_SIZE)))
        except ValueError:
            return TEXT_SIZE

    @text_size.setter
    def text_size(self, value: int) -> None:
        self._store.setValue("look/text_size", value)

    @property
    def report_wish(self) -> str:
        """Which report was wished for last, as `ReportWish.as_text` wrote it."""
        return str(self._store.value("report/wish", ""))

    @report_wish.setter
    def report_wish(self, value: str) -> None:
        self._store.setValue("report/wish", value)

    @property
    def motion(self) -> str:
        """Whether things move: `system` (as the system says), `on` or `off`."""
        return self._one_of("look/motion", MOTIONS)

    @motion.setter
    def motion(self, value: str) -> None:
        self._store.setValue("look/motion", value)

    @property
    def single_keys(self) -> bool:
        """Whether single letters and figures do something where nothing is typed."""
        return self._is_on("keys/single")

    @single_keys.setter
    def single_keys(self, value: bool) -> None:
        self._store.setValue("keys/single", value)

    @property
    def names_in_reports(self) -> bool:
        """Whether reports name people, unless it is said otherwise for one of them."""
        return self._is_on("reports/names")

    @names_in_reports.setter
    def names_in_reports(self, value: bool) -> None:
        self._store.setValue("reports/names", value)

    @property
    def marking_scheme(self) -> str:
        """The id of the scheme whose markings are offered; empty for the general one."""
        value = self._store.value("reports/marking_scheme", "")
        return value if isinstance(value, str) else ""

    @marking_scheme.setter
    def marking_scheme(self, value: str) -> None:
        self._store.setValue("reports/marking_scheme", value)

    @property
    def state_folder(self) -> Path | None:
        """The folder that was chosen for journals and earlier versions; None for the system's own."""
        value = self._store.value("files/state", "")
        return Path(value) if isinstance(value, str) and Path(value).is_absolute() else None

    @state_folder.setter
    def state_folder(self, value: Path | None) -> None:
        self._store.setValue("files/state", "" if value is None else str(value))

    def width(self, part: str) -> int:
        """Return how wide the user has made a part of the window, in px at 100 % text; 0 for as it comes."""
        value = str(self._store.value(f"window/width_{part}", 0))
        return int(value) if value.isascii() and value.isdecimal() and len(value) < 5 else 0

    def remember_width(self, part: str, width: int) -> None:
        """Remember how wide a part of the window is."""
        self._store.setValue(f"window/width_{part}", width)

    def is_shown(self, part: str) -> bool:
        """Return whether a part of the window is shown where there is room for it."""
        return self._is_on(f"window/shows_{part}")

    def remember_shown(self, part: str, shown: bool) -> None:
        """Remember whether a part of the window is shown."""
        self._store.setValue(f"window/shows_{part}", shown)

    def kept(self, name: str) -> str:
        """Return what a part of the window keeps of how it was left; empty for nothing."""
        value = self._store.value(f"window/kept_{name}", "")
        return value if isinstance(value, str) else ""

    def keep(self, name: str, value: str) -> None:
        """Keep how a part of the window was left."""
        self._store.setValue(f"window/kept_{name}", value)

    def reset(self) -> None:
        """Take back every choice; recent files, sizes and places are no choices, and stay."""
        for key in ("look", "keys", "reports", "report"):
            self._store.remove(key)

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

    def forget_files(self) -> None:
        """Forget all recent files; the files stay."""
        self._store.remove("files/recent")

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
