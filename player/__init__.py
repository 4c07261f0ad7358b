"""How a session is played and shown: the only folder that knows Qt and libVLC."""
