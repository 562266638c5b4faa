"""The plan in words: stages and gates, the ladder, holds, the first week, a worn tendon, doses."""
