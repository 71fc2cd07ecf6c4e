"""Says things to screen readers: the one place for it. Costs nothing where none is running."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

QUIET = 180  # ms without anything new before it is said: nothing is while a key is held down


def announce(source: QObject, text: str, *, urgent: bool = False) -> None:
    """Have a text said now; an urgent one interrupts what is being said."""
    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(source, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class Announcer(QObject):
    """Gathers what happens and says it once there is quiet; of each topic only the newest.

    `said` repeats every text, for whoever wants to know; `urgent` ones do not wait.
    """

    said = Signal(str)

    def __init__(self, source: QObject) -> None:
        super().__init__(source)
        self._source = source
        self._waiting: dict[str, str] = {}
        self._last = ""
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self.say_now)

    @property
    def is_listened_to(self) -> bool:
        """Whether a screen reader is there: without one there is no need to find words."""
        return QAccessible.isActive()

    def say(self, topic: str, text: str, *, urgent: bool = False) -> None:
        """Say a text; what waits on the same topic is not said any more, an empty text says nothing."""
        if not self.is_listened_to:
            return
        self._waiting.pop(topic, None)
        if urgent and text:
            self._tell(text, urgent=True)
        elif text:
            self._waiting[topic] = text
            self._quiet.start()

    def say_now(self) -> None:
        """Say what waits, in the order in which it came, without pause."""
        self._quiet.stop()
        texts = list(dict.fromkeys(self._waiting.values()))
        self._waiting.clear()
        if texts:
            self._tell(" ".join(texts), urgent=False)

    def _tell(self, text: str, *, urgent: bool) -> None:
        announce(self._source, text, urgent=urgent)
        self.said.emit(text)
