"""The record of a session: who, when, how far the group agreed before and after, dissent, decisions."""

from collections.abc import Sequence
from datetime import date
from itertools import compress

from muster.model import Assessment, Framework, Session
from muster.model.marking import Markings, banner
from muster.phrases import Phrases, phrases_in
from muster.phrases.actions import status_name
from muster.phrases.results import headline, middle_half, score_line
from muster.reporting.content import ReportContent, Table
from muster.reporting.facts import identity
from muster.reporting.labels import fixed_labels
from muster.scoring import conditions, readiness
from muster.scoring.session_votes import SessionVotes, alpha_before_after, session_votes
from muster.storage.markings import shipped_markings

NOTHING = "–"
KEPT = "\u00a0"  # a space where no line ends
MOST_KEPT = 24  # letters of a name that stands on one line


def last_session(assessment: Assessment) -> Session | None:
    """Return the session that the record is of: the last that was opened; None where none was."""
    return next((row for row in reversed(assessment.sessions) if row.opened is not None), None)


def _alpha(value: float | None, phrases: Phrases) -> str:
    return NOTHING if value is None else phrases.figures.plain(round(value, 2))


def _level(level: int | None, phrases: Phrases) -> str:
    return phrases("answer.unknown") if level is None else str(level)


def _kept(name: str) -> str:
    """Return a name that no line parts, unless it is long."""
    return name.replace(" ", KEPT) if len(name) <= MOST_KEPT else name


def _moved(before: str, after: str, phrases: Phrases) -> str:
    """Return what was said, or how it changed, read from left to right in every language."""
    return before if before == after else phrases.beside(f"{before}{KEPT}→{KEPT}{after}")


def _changed(first: int | None, last: int | None, phrases: Phrases) -> str:
    """Return a vote, or how it changed; "don't know" is a question mark."""
    before, after = ("?" if level is None else str(level) for level in (first, last))
    return _moved(before, after, phrases)


class _Record:
    """One record in the making."""

    def __init__(
        self, framework: Framework, assessment: Assessment, session: Session, phrases: Phrases, *, names: bool
    ) -> None:
        self.framework, self.assessment, self.session = framework, assessment, session
        self.phrases, self.names = phrases, names
        self.rows = session_votes(framework, assessment, session)
        self._called = {row.id: row.name or row.role or row.id for row in assessment.assessors}

    def called(self, assessor: str | None) -> str:
        """Return who it was, or that it was one of them."""
        phrases = self.phrases
        if not self.names:
            return phrases("record.one_of_them")
        return self._called.get(assessor or "", assessor or NOTHING)

    def _question(self, name: str | None) -> str:
        question = self.framework.by_id.get(name or "")
        return f"{question.id} {question.text}" if question else name or ""

    def facts(self) -> tuple[tuple[str, str], ...]:
        """Return who met when, how far they agreed, and the verdict as it is now."""
        phrases, session = self.phrases, self.session
        before, after = alpha_before_after(self.rows)
        present = [self.called(name) for name in session.present]
        result = readiness(self.framework, self.assessment)
        recorded = sum(row.is_recorded for row in self.rows)
        facts = (
            (phrases("report.mission"), self.assessment.mission.name),
            (phrases("record.session"), session.title),
            (phrases("record.facilitator"), session.facilitator if self.names else ""),
            (phrases("record.opened"), self._moment(session.opened)),
            (phrases("record.closed"), self._moment(session.closed) or phrases("record.still_open")),
            (phrases("record.present"), phrases.listed(present) if self.names else str(len(present))),
            (phrases("record.asked"), str(len(self.rows))),
            (phrases("record.recorded"), str(recorded)),
            (phrases("record.moved"), str(sum(row.moved for row in self.rows))),
            (phrases("record.dissents"), str(sum(row.kind == "dissent" for row in session.events))),
            (
                phrases("record.alpha"),
                phrases("record.alpha_both", before=_alpha(before, phrases), after=_alpha(after, phrases)),
            ),
            (
                phrases("report.verdict"),
                f"{headline(result, phrases)} · {score_line(result, phrases)}",
            ),
        )
        return tuple((label, value) for label, value in facts if value)

    def _moment(self, moment: object) -> str:
        if moment is None:
            return ""
        local = moment.astimezone()  # type: ignore[attr-defined]
        return self.phrases.series((self.phrases.figures.day(local.date()), f"{local:%H:%M}"))

    def tables(self) -> tuple[Table, ...]:
        """Return the tables that have a row, those first that the reader wants first."""
        made = (
            self._dissent(),
            self._decisions(),
            self._actions(),
            self._parked(),
            self._agenda(),
            self._moves(),
            self._votes(),
        )
        return tuple(table for table in made if table.rows)

    def _dissent(self) -> Table:
        phrases = self.phrases
        group = {row.question: row for row in self.rows}
        rows = [
            (
                self._question(event.question),
                self.called(event.assessor),
                _level(event.level, phrases),
                _level(group[event.question].recorded, phrases) if event.question in group else NOTHING,
                event.text if self.names else "",
            )
            for event in self.session.events
            if event.kind == "dissent"
        ]
        head = (
            phrases("record.question"),
            phrases("record.who"),
            phrases("report.level"),
            phrases("record.group"),
            phrases("record.reason"),
        )
        return self._table(phrases("record.dissent"), head, rows, (5, 3, 0, 0, 6))

    def _table(
        self,
        title: str,
        head: tuple[str, ...],
        rows: Sequence[tuple[str, ...]],
        widths: tuple[int, ...] = (),
        *,
        begins_page: bool = False,
    ) -> Table:
        wide = widths or ((2,) + (1,) * (len(head) - 1) if len(head) > 1 else ())
        if not self.names:  # no head of a column stands above nothing
            told = [any(row[place] for row in rows) for place in range(len(head))]
            head, *rows = (tuple(compress(row, told)) for row in (head, *rows))
            wide = tuple(compress(wide, told)) if len(wide) == len(told) else wide
        return Table(title, head, tuple(rows), wide, begins_page=begins_page)

    def _of_session(self, kind: str) -> set[tuple[str, str | None]]:
        return {(event.text, event.question) for event in self.session.events if event.kind == kind}

    def _decisions(self) -> Table:
        phrases = self.phrases
        taken = self._of_session("decision")
        rows = [
            (self._moment(row.time), row.text, row.question or "")
            for row in self.assessment.decisions
            if (row.text, row.question) in taken
        ]
        return self._table(
            phrases("report.decisions"),
            (phrases("record.opened"), phrases("record.decision"), phrases("record.question")),
            rows,
            (0, 3, 1),
        )

    def _actions(self) -> Table:
        noted, phrases = self._of_session("action"), self.phrases
        counts = {state.action: state.counts for state in conditions(self.framework, self.assessment)}
        rows = []
        for row in self.assessment.actions:
            if (row.title, row.question) not in noted and row.condition is None:
                continue
            condition = ""
            if row.condition is not None:
                condition = phrases("record.counts" if counts.get(row.id) else "record.counts_not")
            rows.append(
                (
                    row.title,
                    row.question or "",
                    row.owner if self.names else "",
                    phrases.figures.day(row.due) if row.due else "",
                    status_name(row.status, phrases),
                    condition,
                )
            )
        head = (
            phrases("report.action"),
            phrases("record.question"),
            phrases("report.owner"),
            phrases("report.due"),
            phrases("report.status"),
            phrases("record.condition"),
        )
        return self._table(phrases("record.actions"), head, rows, (20, 0, 12, 0, 6, 7))

    def _moves(self) -> Table:
        phrases = self.phrases
        rows = [
            (
                self._question(row.question),
                _level(row.first_median, phrases),
                _level(row.last_median, phrases),
                _level(row.recorded, phrases) if row.is_recorded else NOTHING,
                self._middle(row),
            )
            for row in self.rows
            if row.moved
        ]
        head = (
            phrases("record.question"),
            phrases("record.first_median"),
            phrases("record.last_median"),
            phrases("record.group"),
            phrases("record.middle"),
        )
        return self._table(phrases("record.moves"), head, rows, (1, 0, 0, 0, 0))

    def _parked(self) -> Table:
        phrases = self.phrases
        rows: list[tuple[str, ...]] = [(self._question(name),) for name in self.session.parked]
        return self._table(phrases("record.parked"), (phrases("record.question"),), rows)

    def _agenda(self) -> Table:
        phrases = self.phrases
        known = self.framework.category_by_id
        rows: list[tuple[str, ...]] = [
            (
                known[item.category].title if item.category in known else item.category,
                phrases.figures.plain(item.minutes),
                phrases.figures.plain(round(item.spent)) if item.spent else NOTHING,
            )
            for item in self.session.agenda
            if item.state != "skipped"
        ]
        return self._table(
            phrases("record.agenda"),
            (phrases("report.category"), phrases("record.planned"), phrases("record.spent")),
            rows,
        )

    def _votes(self) -> Table:
        phrases = self.phrases
        rows: list[tuple[str, ...]] = [
            (
                self._question(row.question),
                self._told(row),
                self._middle(row),
                _level(row.recorded, phrases) if row.is_recorded else NOTHING,
            )
            for row in self.rows
        ]
        return self._table(
            phrases("record.votes"),
            (
                phrases("record.question"),
                phrases("record.first_last"),
                phrases("record.middle"),
                phrases("record.group"),
            ),
            rows,
            (8, 9, 0, 0) if self.names else (10, 8, 0, 0),
            begins_page=True,
        )

    def _middle(self, row: SessionVotes) -> str:
        """Return the interquartile range of the first votes, and how it changed: `0–3 → 1`."""
        before, after = (
            middle_half(middle, self.phrases) for middle in (row.first_quartiles, row.last_quartiles)
        )
        return _moved(before, after, self.phrases)

    def _told(self, row: SessionVotes) -> str:
        """Return everybody's vote, `1 → 2` where it changed; without names sorted, so that no place tells."""
        phrases = self.phrases
        votes = [(who, _changed(row.first[who], row.last[who], phrases)) for who in row.first]
        if not self.names:
            return phrases.listed(sorted(text for _, text in votes))
        order = {name: place for place, name in enumerate(self._called)}
        votes.sort(key=lambda vote: order.get(vote[0], len(order)))
        told = [
            f"{phrases('report.labelled', label=_kept(self.called(who)))}{KEPT}{text}" for who, text in votes
        ]
        return phrases.listed(told, "semicolon")


def build_record(
    framework: Framework,
    assessment: Assessment,
    session: Session,
    *,
    printed: date,
    language: str = "en",
    names: bool = True,
    markings: Markings | None = None,
) -> ReportContent:
    """Return the record of a session: a page of summary, then the detail.

    Without `names` no assessor, owner or facilitator is named, and no reason is printed: it may tell who
    gave it. Votes that wait for their reveal are not in it.
    """
    phrases = phrases_in(language)
    record = _Record(framework, assessment, session, phrases, names=names)
    return ReportContent(
        is_blank=False,
        language=phrases.language,
        direction=phrases.direction,
        kind=phrases("record.record"),
        title=assessment.title or assessment.mission.name,
        marking=banner(assessment, markings or shipped_markings()) or phrases("report.not_marked"),
        printed=phrases.figures.day(printed),
        day=printed.isoformat(),
        facts=record.facts(),
        tables=record.tables(),
        words=fixed_labels(phrases),
        identity=identity(framework, assessment, printed, phrases),
    )
