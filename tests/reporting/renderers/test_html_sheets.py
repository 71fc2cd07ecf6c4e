"""What is filled in by hand, as a web page."""

from dataclasses import replace

from muster.reporting import build_blank, render
from tests.reporting.support import PRINTED, bank_of


def test_a_checklist_has_a_box_for_each_level_and_lines_to_write_on() -> None:
    page = render(build_blank(bank_of(1), None, printed=PRINTED), "html").decode()
    assert page.count('<p class="level" dir="auto"><span class="tick">') == 15
    assert page.count('<span class="rule">') == 1 + 3 * 3


def test_a_question_runs_as_its_words_do_whatever_its_number() -> None:
    content = build_blank(bank_of(1), None, printed=PRINTED)
    first, *rest = content.chapters
    arabic = replace(first, questions=(replace(first.questions[0], text="كم من المناصب؟"),))
    page = render(replace(content, chapters=(arabic, *rest)), "html").decode()
    assert page.count('<h3 dir="rtl">') == 1
    assert page.count('<h3 dir="ltr">') == 2
