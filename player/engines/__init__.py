"""The engines that play one programme each, behind one contract."""
