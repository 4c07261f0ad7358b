"""`check PACK`: everything that a maker should look at before sharing a pack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from player.ui.explain import explain
from sessions.check import check_pack
from sessions.findings import Severity

if TYPE_CHECKING:
    from pathlib import Path

    from player.commands.terminal import Terminal


def check(pack: Path, terminal: Terminal) -> int:
    """Say each finding on a line of its own; 1 when one of them keeps the pack from playing."""
    findings = check_pack(pack)
    for finding in findings:
        terminal.say(f"{_name(finding.severity)}: {explain(finding.error)}")
    if any(finding.severity is Severity.ERROR for finding in findings):
        return 1
    if not findings:
        terminal.say(QCoreApplication.translate("commands", "This pack is in order."))
    return 0


def _name(severity: Severity) -> str:
    if severity is Severity.ERROR:
        return QCoreApplication.translate("commands", "wrong")
    return QCoreApplication.translate("commands", "note")
