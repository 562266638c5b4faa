"""Back-up while running, restore, and erasure that leaves nothing behind, back-ups included."""

from restride.web.keep.copies import BackupError, backup, backups, can_backup, restore
from restride.web.keep.erasure import ResidueError, erase, erase_everything

__all__ = ["BackupError", "ResidueError", "backup", "backups", "can_backup", "erase", "erase_everything", "restore"]
