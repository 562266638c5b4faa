"""What today: the stage's work, the running ladder, what holds a leg back, and what there is instead of a plan."""
