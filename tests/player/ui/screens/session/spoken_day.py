"""A program that shows a day and goes through its three exercises, for a screen reader to hear.

python -m tests.player.ui.screens.session.spoken_day FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from player.ui.language import Language
from player.ui.screens.session.screen import SessionScreen
from player.ui.theme.theme import Theme
from tests.builders_player import Studio
from tests.builders_sessions import day, plan_of, session
from tests.rig.events import run_until


def main() -> None:
    """Play into the second exercise, go to the third, and wait to be ended."""
    app = QApplication(sys.argv[:1])
    language = Language(app)
    language.speak("nl")
    studio = Studio(Path(sys.argv[1]))
    theme = Theme("light", text_scale=1.0)
    screen = SessionScreen(theme, studio.player, studio.desk, studio.preferences)
    screen.show()
    run_until(QAccessible.isActive, lambda: "nobody listens")
    exercises = (("Ademen", 10.0), ("Hollen en bollen", 10.0), ("Rusten", 10.0))
    screen.open_day(plan_of(day(1, session("one", exercises))), 5, "nl")
    studio.let(11.0)
    studio.player.next_exercise()
    studio.let(1.0)
    sys.stdin.readline()
    studio.close()


if __name__ == "__main__":
    main()
