"""A document that is sealed stays sealed: by type, ending in any case, or command, in everything written."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from muster.gui.session.edits import AnswerEdits, MissionEdits
from muster.gui.session.sealing import Seal, Sealing
from muster.gui.window.main_window import MainWindow
from muster.model import FrameworkRef
from muster.storage import age_format as age
from muster.storage import open_assessment, save_assessment
from muster.storage.encryption import WORK, is_sealed
from tests.gui.support import AnsweringPrompts, document_of, run_report, start_new, workspace_of

WORD = "Harmattan"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seal with little work: how much it is, the tests of encryption hold."""
    monkeypatch.setattr("muster.storage.encryption.WORK", 4)


@pytest.fixture
def opened(window: MainWindow, saved: Path) -> MainWindow:
    """The saved document, with a word in it that must not be found anywhere in clear."""
    window.open_path(saved)
    AnswerEdits(document_of(window)).set_note("FOR-2", WORD)
    window.run("save")
    return window


def flush(window: MainWindow) -> None:
    assert window.session.protection is not None
    window.session.protection.journal.flush()


def in_clear(*folders: Path) -> list[Path]:
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if WORD.encode() in path.read_bytes()]


def test_seal_does_as_it_is_asked(prompts: AnsweringPrompts) -> None:
    sealing = Sealing(prompts)
    prompts.passphrases = ["new"]
    clear, sealed = Path("a.muster.json"), Path("a.muster.json.AGE")
    assert sealing.for_file(clear, "", known=None, warns=False) == Seal()
    assert sealing.for_file(sealed, "", known=None, warns=False) == Seal("new")
    assert sealing.for_file(sealed, "", known="known", warns=True) == Seal("known")
    assert sealing.for_file(sealed, "", known=None, warns=True) is None, "changed one's mind"
    assert sealing.for_file(clear, "NATO SECRET", known="known", warns=True) is None
    assert prompts.details[-1] == (
        "It is marked “NATO SECRET”. Anybody who has the file “a.muster.json” can read it."
    )
    prompts.agrees = True
    assert sealing.for_file(clear, "", known="known", warns=True) == Seal()
    assert "It is not marked" in prompts.details[-1]
    assert "known" not in repr(Seal("known"))


@pytest.mark.parametrize("name", ["x.muster.json.AGE", "x.Age", "x.muster.json.age"])
def test_the_ending_seals_in_any_case(
    opened: MainWindow, prompts: AnsweringPrompts, tmp_path: Path, name: str
) -> None:
    """Version 0.1 made a clear `x.muster.json.AGE.muster.json`."""
    prompts.save_path, prompts.passphrases = tmp_path / name, ["pw"]
    opened.run("save_as")
    assert document_of(opened).path == tmp_path / name
    assert is_sealed((tmp_path / name).read_bytes())
    assert document_of(opened).is_sealed


def test_a_new_name_of_a_sealed_document_is_sealed_too(
    opened: MainWindow, prompts: AnsweringPrompts, tmp_path: Path, saved: Path
) -> None:
    prompts.passphrases = ["pw"]
    opened.run("seal")
    prompts.save_path = tmp_path / "other"
    opened.run("save_as")
    assert prompts.asked[-1] == "save mission.muster.json.age", "what is suggested is sealed"
    assert document_of(opened).path == tmp_path / "other.muster.json.age"
    assert is_sealed((tmp_path / "other.muster.json.age").read_bytes())
    prompts.save_path = tmp_path / "clear.muster.json"
    opened.run("save_as")
    assert not prompts.save_path.exists(), "in clear only with a yes"
    MissionEdits(document_of(opened)).set_marking("SECRET")
    opened.run("save_as")
    assert "It is marked “SECRET”" in prompts.details[-1]
    prompts.agrees = True
    opened.run("save_as")
    assert open_assessment(prompts.save_path).assessment.marking == "SECRET"
    assert not document_of(opened).is_sealed


def test_the_command_seals_file_journal_and_earlier_versions(
    opened: MainWindow, prompts: AnsweringPrompts, saved: Path, state: Path, tmp_path: Path
) -> None:
    AnswerEdits(document_of(opened)).set_note("FOR-3", "Second.")
    opened.run("save")
    assert in_clear(state, tmp_path), "in clear before: file and an earlier version"
    opened.run("seal")
    assert not document_of(opened).is_sealed, "changed one's mind"
    prompts.passphrases = ["pw"]
    opened.run("seal")
    AnswerEdits(document_of(opened)).set_note("FOR-3", f"{WORD} again.")
    flush(opened)
    assert in_clear(state, tmp_path) == []
    opened.run("save")
    assert in_clear(state, tmp_path) == []
    header = workspace_of(opened).header
    assert header.seal.isVisibleTo(header)
    assert "mission.muster.json (sealed)" in opened.windowTitle()
    assert open_assessment(saved, "pw").assessment.answer("FOR-3").note == f"{WORD} again."
    prompts.choice = 0
    opened.run("earlier")
    assert len(prompts.options[-1]) >= 2
    assert not any("cannot be read" in line for line in prompts.options[-1])
    assert not [asked for asked in prompts.asked if asked.startswith("passphrase") and "new" not in asked]
    assert document_of(opened).path is None, "an earlier version is open, its passphrase not asked again"
    assert document_of(opened).is_sealed


def test_a_new_assessment_is_sealed_before_its_first_save(
    window: MainWindow, prompts: AnsweringPrompts, state: Path, tmp_path: Path
) -> None:
    document = start_new(window, "Operation X")
    prompts.passphrases = ["pw"]
    window.run("seal")
    AnswerEdits(document).set_note(document.applicable_ids()[0], WORD)
    flush(window)
    assert in_clear(state) == []
    assert document.is_modified
    prompts.save_path = tmp_path / "x"
    window.run("save")
    assert prompts.asked[-1] == "save Operation X.muster.json.age"
    assert is_sealed((tmp_path / "x.muster.json.age").read_bytes())
    assert not document.is_modified


def test_another_passphrase_may_be_chosen(opened: MainWindow, prompts: AnsweringPrompts, saved: Path) -> None:
    prompts.passphrases = ["one", "two"]
    opened.run("seal")
    opened.run("seal")
    assert open_assessment(saved, "two").assessment.answer("FOR-2").note == WORD


def test_the_seal_comes_off_with_a_yes_to_the_marking(
    opened: MainWindow, prompts: AnsweringPrompts, saved: Path, tmp_path: Path
) -> None:
    opened.run("unseal")
    assert prompts.told == ["This assessment is not sealed."]
    MissionEdits(document_of(opened)).set_marking("RESTRICTED")
    prompts.passphrases, prompts.save_path = ["pw"], tmp_path / "s.muster.json.age"
    opened.run("save_as")
    opened.run("unseal")
    assert (
        "It is marked “RESTRICTED”. Anybody who has the file “s.muster.json” can read it."
        in (prompts.details[-1])
    )
    assert document_of(opened).is_sealed
    prompts.agrees = True
    opened.run("unseal")
    assert document_of(opened).path == tmp_path / "s.muster.json"
    assert open_assessment(tmp_path / "s.muster.json").assessment.answer("FOR-2").note == WORD
    assert not workspace_of(opened).header.seal.isVisibleTo(workspace_of(opened).header)
    assert is_sealed((tmp_path / "s.muster.json.age").read_bytes()), "the sealed file stays as it was"


def test_what_stays_in_clear_is_told(
    opened: MainWindow, prompts: AnsweringPrompts, saved: Path, tmp_path: Path
) -> None:
    from muster.gui.widgets.notice import Notice

    prompts.passphrases, prompts.save_path = ["pw"], tmp_path / "s.muster.json.age"
    opened.run("save_as")
    told = [notice.text for notice in workspace_of(opened).findChildren(Notice)]
    assert any("“mission.muster.json” is still there, in clear" in text for text in told)


def test_a_sealed_file_with_an_unknown_bank_stays_sealed(
    window: MainWindow, prompts: AnsweringPrompts, tmp_path: Path, saved: Path
) -> None:
    """Version 0.1 wrote it over in clear from the page where it can only be read."""
    made = open_assessment(saved).assessment
    lost = made.model_copy(update={"framework": FrameworkRef(id="lost", version="9"), "title": WORD})
    place = tmp_path / "lost.muster.json.age"
    save_assessment(lost, place, "pw")
    prompts.passphrases = ["pw"]
    assert window.open_path(place)
    assert window.reader is not None
    for name in ("lost.muster.json.age", "copy"):
        prompts.save_path = tmp_path / name
        window.actions_by_id["save_as"].trigger()
        assert prompts.asked[-1] == "save lost.muster.json.age"
    assert open_assessment(place, "pw").assessment == lost
    assert open_assessment(tmp_path / "copy.muster.json.age", "pw").assessment == lost
    prompts.save_path = tmp_path / "clear.muster.json"
    window.actions_by_id["save_as"].trigger()
    assert not prompts.save_path.exists()


@pytest.mark.parametrize("command", ["clean", "release"])
def test_copies_of_a_sealed_document_are_sealed_with_a_passphrase_of_their_own(
    opened: MainWindow, prompts: AnsweringPrompts, tmp_path: Path, command: str
) -> None:
    """Version 0.1 wrote copies that were named `.age` in clear."""
    MissionEdits(document_of(opened)).set_marking("RESTRICTED")
    prompts.passphrases, prompts.choice = ["pw", "theirs"], 0
    opened.run("seal")
    prompts.save_path = tmp_path / "give.age"
    opened.run(command)
    assert prompts.asked[-1] == "passphrase give.age new"
    assert open_assessment(tmp_path / "give.age", "theirs").assessment.answers
    prompts.save_path = tmp_path / "clear.muster.json"
    opened.run(command)
    assert not prompts.save_path.exists()


def test_a_copy_named_sealed_is_sealed_though_the_document_is_not(
    opened: MainWindow, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    prompts.passphrases, prompts.save_path = ["theirs"], tmp_path / "give.muster.json.AGE"
    opened.run("clean")
    assert open_assessment(prompts.save_path, "theirs").assessment.answers


def test_a_report_of_a_sealed_document_is_sealed_or_asked_about(
    opened: MainWindow, prompts: AnsweringPrompts, qtbot: QtBot, tmp_path: Path
) -> None:
    MissionEdits(document_of(opened)).set_marking("SECRET")
    prompts.passphrases = ["pw"]
    opened.run("seal")
    prompts.save_path = tmp_path / "r.pdf.age"
    run_report(opened, qtbot, "save_report")
    assert "save mission.pdf.age" in prompts.asked
    assert age.decrypt(prompts.save_path.read_bytes(), "pw", WORK).startswith(b"%PDF")
    prompts.save_path = tmp_path / "r.pdf"
    run_report(opened, qtbot, "save_report")
    assert not prompts.save_path.exists()
    assert "It is marked “SECRET”. Anybody who has the file “r.pdf” can read it." in prompts.details[-1]
    prompts.agrees = True
    run_report(opened, qtbot, "save_report")
    assert prompts.save_path.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("marking", "asks"), [("", False), ("UNCLASSIFIED", False), ("RESTRICTED", True), ("Eyes only", True)]
)
def test_a_report_of_a_marked_document_is_asked_about(
    opened: MainWindow, prompts: AnsweringPrompts, qtbot: QtBot, tmp_path: Path, marking: str, asks: bool
) -> None:
    MissionEdits(document_of(opened)).set_marking(marking)
    prompts.save_path = tmp_path / "r.html"
    run_report(opened, qtbot, "save_report")
    assert prompts.save_path.exists() is not asks
    prompts.agrees = True
    run_report(opened, qtbot, "save_report")
    if marking:
        assert marking in prompts.save_path.read_text("utf-8"), "the report carries it"


def test_sealing_goes_on_off_the_windows_thread(
    opened: MainWindow, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    told: list[str] = []
    opened.background.waiting.connect(told.append)
    prompts.passphrases, prompts.save_path = ["pw"], tmp_path / "s.muster.json.age"
    opened.run("save_as")
    assert told == ["Sealing “s.muster.json.age”…", ""]
    opened.run("close")
    prompts.passphrases = ["pw"]
    opened.open_path(prompts.save_path)
    assert told[2:] == ["Opening “s.muster.json.age”…", ""]
    assert opened.busy.isHidden()


def test_what_is_typed_while_it_is_sealed_is_not_lost(
    opened: MainWindow, prompts: AnsweringPrompts, monkeypatch: pytest.MonkeyPatch, saved: Path
) -> None:
    """Keys are held back, but a timer may still hand over a text."""
    prompts.passphrases = ["pw"]
    opened.run("seal")
    document = document_of(opened)
    AnswerEdits(document).set_note("FOR-3", "Before.")
    saving = opened.session.saving
    real = saving._put

    def meanwhile(*arguments: object) -> str:
        digest = real(*arguments)  # type: ignore[arg-type]
        AnswerEdits(document).set_note("MON-3", "Meanwhile.")
        return digest

    with monkeypatch.context() as patch:
        patch.setattr(saving, "_put", meanwhile)
        opened.run("save")
    assert document.assessment.answer("MON-3").note == "Meanwhile."
    assert document.is_modified
    assert open_assessment(saved, "pw").assessment.answer("FOR-3").note == "Before."
    opened.run("save")
    after = open_assessment(saved, "pw").assessment
    assert after.answer("MON-3").note == "Meanwhile."
    texts = [entry.text for entry in after.log]
    assert len(texts) == len(set(texts)), "no step is logged twice"
