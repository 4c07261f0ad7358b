"""Errors that carry one sentence for the user: what happened, and what to do."""

from typing import ClassVar


class UserFacingError(Exception):
    """An error whose sentence may be shown as it is.

    `template` is the English sentence with named fields; `facts` fills them. The
    user interface translates the template, then fills in the facts, so that one
    sentence serves every language.
    """

    template: ClassVar[str] = ""

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        super().__init__(self.template.format(**facts))

    @property
    def sentence(self) -> str:
        """The sentence in English, filled in."""
        return str(self)


class MediaError(UserFacingError):
    """Something is wrong with a media file."""
