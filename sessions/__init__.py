"""What is practised and when: challenges, days, packs, settings and progress, without Qt."""
