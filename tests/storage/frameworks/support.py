"""A small question bank on disk with a French translation, and the languages of the shipped one."""

from muster.resources import resource

HEAD = """
id = "mine"
version = "1.0"
title = "Mine"
[[categories]]
id = "force"
code = "FOR"
title = "Force"
weight = 1
"""


LEVELS = "levels = [" + ", ".join(f'{{ title = "L{n}", detail = "D{n}" }}' for n in range(5)) + "]"


CATEGORY = f"""
[[lessons]]
id = "L1"
title = "A lesson"
[[questions]]
id = "FOR-1"
lesson = "L1"
text = "In place?"
{LEVELS}
"""


FRENCH = """
[framework]
title = "Le mien"
[categories.force]
title = "Force"
[lessons.L1]
title = "Une leçon"
[questions.FOR-1]
text = "En place ?"
levels = [
  {title="N0",detail="d"},{title="N1",detail="d"},{title="N2",detail="d"},{title="N3",detail="d"},{title="N4",detail="d"}
]
"""


FOLDER = resource("frameworks", "amisom-lessons")


LANGUAGES = sorted(path.name for path in (FOLDER / "locale").iterdir())
