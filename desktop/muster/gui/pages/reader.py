"""An assessment whose question bank is not here: only read, its answers by id, nothing lost."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QPushButton, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.widgets.layout import row
from muster.gui.widgets.notice import Notice
from muster.gui.widgets.text import label
from muster.model import Answer, Assessment


class ReaderPage(QWidget):
    """Shows what can be shown without the questions."""

    save_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, assessment: Assessment, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.notice = Notice(sentence)
        self.notice.close_button.hide()
        self.save = QPushButton(self.tr("Save a copy as…"))
        self.close_button = QPushButton(self.tr("Close the file"))
        self.save.clicked.connect(self.save_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        rows = [*assessment.answers.items()]
        self.table = QTableWidget(len(rows), 4)
        self.table.setAccessibleName(self.tr("Answers by id"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Question"), self.tr("Answer"), self.tr("How it is known"), self.tr("Note")]
        )
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        for number, (name, answer) in enumerate(rows):
            known = phrases.confidence_name(answer.confidence) if answer.level is not None else ""
            for column, text in enumerate((name, self._state(answer), known, answer.note)):
                self.table.setItem(number, column, QTableWidgetItem(text))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.setSpacing(10)
        layout.addWidget(label(assessment.title, "h1"))
        layout.addWidget(label(f"{assessment.mission.name} · {assessment.framework.label}", "muted"))
        layout.addWidget(self.notice)
        layout.addWidget(self.table, 1)
        layout.addLayout(row(label(assessment.marking, "marking"), 1, self.save, self.close_button))

    def _state(self, answer: Answer) -> str:
        if answer.level is not None:
            return self.tr("level {level}").format(level=answer.level)
        return {
            "unknown": self.tr("don’t know"),
            "not_applicable": self.tr("not applicable"),
            "unanswered": self.tr("open"),
            "answered": "",
        }[answer.state]
