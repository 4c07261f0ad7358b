"""The screen of today: the challenges, the days of one, and the playlist of a day."""
