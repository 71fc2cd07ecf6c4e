"""Takes the pictures of a session in docs/: `python tools/session_pictures.py [DIR]`; all made up."""

import os
import sys
import tempfile
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import muster.gui  # noqa: F401 - first: see there

ROOT = Path(__file__).parents[1]
PEOPLE = ("J3 Operations", "J4 Logistics", "J5 Plans", "Political adviser", "Finance")
SHOWN = "FIN-02"
REASONS = {
    "a1": "Nothing is signed.",
    "a3": "Half a year is in the budget.",
    "a4": "Two capitals have promised by letter.",
}


def main() -> None:
    """Hold a session on an example, and save pictures of set-up, discussion, room and plan."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication, QWidget

    from muster.gui.app import make_window
    from muster.gui.pages.session.page import SessionPage
    from muster.gui.widgets.notice import Notice
    from muster.model import Assessor, Vote
    from muster.resources import resource

    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs"
    application = QApplication([])
    application.setStyle("Fusion")

    def grab(widget: QWidget, name: str) -> None:
        for notice in widget.findChildren(Notice):
            notice.hide()
        for _ in range(200):
            application.processEvents()
        widget.grab().save(str(folder / f"{name}.png"))

    with tempfile.TemporaryDirectory() as store:
        settings = QSettings(str(Path(store) / "s.ini"), QSettings.Format.IniFormat)
        window = make_window(application, settings, None, "en")
        window.resize(1366, 768)
        window.show()
        window.handlers.open_example(resource("references", "afisma-2013.muster.json"))
        workspace, document = window.workspace, window.document
        assert workspace is not None
        assert document is not None
        people = tuple(Assessor(id=f"a{n}", name=name) for n, name in enumerate(PEOPLE, start=1))
        document.push("People", document.assessment.model_copy(update={"assessors": people}), "assessors")
        workspace.go_to("session")
        page = workspace.page
        assert isinstance(page, SessionPage)
        page.meeting.plan()
        page.meeting.change("Title", title="Second look", facilitator="J5 Plans")
        grab(window, "session-setup")
        page.meeting.open()
        for at, person in enumerate(people):
            for place, question in enumerate(page.meeting.voting.questions_of(person.id)):
                base = (place * 7) % 4
                level = (1, 0, 2, 3, 0)[at] if question == SHOWN else base
                if question != SHOWN and (place + at) % 6 == 0:
                    level = min(4, base + 1 + (place % 2))
                reason = REASONS.get(person.id, "") if question == SHOWN else ""
                page.meeting.voting.set(person, question, Vote(assessor=person.id, level=level, note=reason))
        page.room.first.hot_seat.click()
        page.room.hot_seat.back.click()
        page.meeting.reveal()
        page.room.show_reveal()
        grab(window, "session-reveal")
        page.meeting.decide("Ask donors for a twelve-month commitment", SHOWN)
        page.meeting.act("Force-generation conference", "PSOD", date(2013, 2, 28), SHOWN)
        page.room.show_question(SHOWN)
        page.room.turn_view()
        view = page.room.view
        assert view is not None
        grab(window, "session")
        view.showNormal()
        view.resize(1366, 768)
        grab(view, "session-room")
        page.room.finish()
        window.session.end()


if __name__ == "__main__":
    main()
