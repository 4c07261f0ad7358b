"""The least that a PySide6 program can be: one empty window."""

import sys

from PySide6.QtWidgets import QApplication, QWidget

application = QApplication(sys.argv)
window = QWidget()
window.resize(1280, 800)
window.show()
sys.exit(application.exec())
