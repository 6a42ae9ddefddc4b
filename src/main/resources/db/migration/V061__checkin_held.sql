-- Since when a question waits because its person was asked enough for a week.
ALTER TABLE check_in ADD COLUMN times_held_since DATETIME(6);
